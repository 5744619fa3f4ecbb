package dk.roedtraad.launcher;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code roedtraad user}: keeps the accounts of those who may sign in. */
@Command(
        name = "user",
        description =
                "Keeps the accounts of those who may sign in. Speaks to the site that runs on the home directory; if none"
                        + " does, it starts one for the time of the call.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            UserCommand.Add.class,
            UserCommand.Listing.class,
            UserCommand.Password.class,
            UserCommand.Deactivate.class
        })
final class UserCommand {

    private UserCommand() {}

    private static String output(NewPassword password) {
        return password.made() ? password.word() + "\n" : "";
    }

    /** {@code roedtraad user add}. */
    @Command(
            name = "add",
            description = "Adds an account. Prints the password if it had to make one.",
            mixinStandardHelpOptions = true)
    static final class Add extends AccountsCall implements Callable<Integer> {

        @Parameters(paramLabel = "NAME", description = "What they sign in with.")
        @Nullable
        String name;

        @Option(
                names = "--role",
                required = true,
                split = ",",
                description =
                        "In which they act: planner, publisher, politician, officer, assessor, auditor or admin; several"
                                + " with commas between, or by giving the option several times. (ROEDTRAAD_ROLE)")
        List<String> roles = List.of();

        @Option(
                names = "--display-name",
                paramLabel = "TEXT",
                description = "What they are called, where that differs. (ROEDTRAAD_DISPLAY_NAME)")
        @Nullable
        String displayName;

        @Mixin
        PasswordOption password = new PasswordOption();

        @Override
        public Integer call() throws IOException, InterruptedException {
            NewPassword chosen = password.ask();
            Fields fields = new Fields()
                    .with("name", name)
                    .with("displayName", displayName)
                    .with("password", chosen.word());
            roles.forEach(role -> fields.with("role", role));
            return change("", fields, output(chosen));
        }
    }

    /** {@code roedtraad user list}. */
    @Command(
            name = "list",
            description = "Prints the accounts, one a line: name, roles, active or inactive, what they are called.",
            mixinStandardHelpOptions = true)
    static final class Listing extends AccountsCall implements Callable<Integer> {

        @Override
        public Integer call() throws IOException, InterruptedException {
            return list();
        }
    }

    /** {@code roedtraad user password}. */
    @Command(
            name = "password",
            description = "Gives an account another password, and signs it out everywhere.",
            mixinStandardHelpOptions = true)
    static final class Password extends AccountsCall implements Callable<Integer> {

        @Parameters(paramLabel = "NAME", description = "The account.")
        @Nullable
        String name;

        @Mixin
        PasswordOption password = new PasswordOption();

        @Override
        public Integer call() throws IOException, InterruptedException {
            NewPassword chosen = password.ask();
            return change(of(name) + "/password", new Fields().with("password", chosen.word()), output(chosen));
        }
    }

    /** {@code roedtraad user deactivate}. */
    @Command(
            name = "deactivate",
            description = "Ends an account, and signs it out everywhere. What it wrote stays.",
            mixinStandardHelpOptions = true)
    static final class Deactivate extends AccountsCall implements Callable<Integer> {

        @Parameters(paramLabel = "NAME", description = "The account.")
        @Nullable
        String name;

        @Override
        public Integer call() throws IOException, InterruptedException {
            return change(of(name) + "/deactivation", new Fields(), "");
        }
    }
}
