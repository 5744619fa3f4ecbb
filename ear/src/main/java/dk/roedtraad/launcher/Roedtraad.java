package dk.roedtraad.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/** The command {@code roedtraad}: each thing it can do is a class of its own, named in the list of subcommands. */
@Command(
        name = "roedtraad",
        description = "Keeps the thread from a council's vision, through what citizens recommended, to what was done.",
        mixinStandardHelpOptions = true,
        versionProvider = Roedtraad.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:fine", "1:defects found", "2:could not do it"},
        subcommands = {
            RunCommand.class,
            ImportCommand.class,
            ClassifyCommand.class,
            UserCommand.class,
            ExportCommand.class,
            CheckCommand.class,
            RebuildCommand.class,
            VerifyCommand.class,
            StoresCommand.class,
            CommandLine.HelpCommand.class
        })
public final class Roedtraad {

    /** Could not do what was asked. */
    static final int CANNOT = 2;

    private Roedtraad() {}

    /** Runs one command and ends with its exit code. */
    public static void main(String... arguments) {
        System.setOut(utf8(FileDescriptor.out));
        System.setErr(utf8(FileDescriptor.err));
        System.exit(commandLine(System.getenv()).execute(arguments));
    }

    static CommandLine commandLine(Map<String, String> environment) {
        CommandLine all = new CommandLine(new Roedtraad());
        all.getSubcommands().values().forEach(one -> one.getCommandSpec().exitCodeOnExecutionException(CANNOT));
        return all.setDefaultValueProvider(new EnvironmentDefaults(environment))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(110)
                .setUsageHelpAutoWidth(false)
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler(Roedtraad::explain);
    }

    private static int explain(Exception problem, CommandLine command, ParseResult parsed) throws Exception {
        if (problem instanceof LaunchException || problem instanceof IOException) {
            command.getErr().println("roedtraad: " + problem.getMessage());
            return CANNOT;
        }
        throw problem;
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }

    /** Tells the version that the build wrote down. */
    static final class Version implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() throws IOException {
            Properties properties = new Properties();
            try (InputStream stream = Roedtraad.class.getResourceAsStream("version.properties")) {
                properties.load(stream);
            }
            return new String[] {"roedtraad " + properties.getProperty("version")};
        }
    }
}
