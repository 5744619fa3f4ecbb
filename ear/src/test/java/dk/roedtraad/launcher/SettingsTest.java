package dk.roedtraad.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void anOptionWinsOverASetting() {
        assertThat(parsed(Map.of("ROEDTRAAD_PORT", "9001"), "--port", "9002").port)
                .isEqualTo(9002);
    }

    @Test
    void aSettingWinsOverTheDefault() {
        assertThat(parsed(Map.of("ROEDTRAAD_DATA", "facts")).data).isEqualTo(DataSet.facts);
    }

    @Test
    void anEmptySettingCountsAsNone() {
        assertThat(parsed(Map.of("ROEDTRAAD_PORT", "")).port).isNull();
    }

    @Test
    void theDataSetIsDemoUnlessTold() {
        assertThat(parsed(Map.of()).data).isEqualTo(DataSet.demo);
    }

    @Test
    void everySettingIsNamedInTheHelp() {
        var run = Objects.requireNonNull(
                Roedtraad.commandLine(Map.of()).getSubcommands().get("run"));
        String help = run.getUsageMessage();

        assertThat(run.getCommandSpec().options().stream()
                        .filter(option -> !option.hidden() && !option.usageHelp() && !option.versionHelp())
                        .map(option -> EnvironmentDefaults.settingOf(option.longestName())))
                .allSatisfy(setting -> assertThat(help).contains(setting));
    }

    // [utest->req~external-stores~1]
    @Test
    void aStoreOfOnesOwnTakesItsPasswordFromTheEnvironment() {
        RunCommand command = parsed(Map.of(), "--db-url", "jdbc:postgresql://db:5432/x");

        Settings settings = command.options.settings(command.data, null, Map.of("ROEDTRAAD_DB_PASSWORD", "secret"));

        assertThat(settings.database())
                .isEqualTo(new ExternalStore("jdbc:postgresql://db:5432/x", "roedtraad", "secret"));
    }

    @Test
    void anExternalStoreDoesNotShowItsPassword() {
        assertThat(new ExternalStore("bolt://x", "neo4j", "secret").toString()).doesNotContain("secret");
    }

    @Test
    void theHomeIsMadeAbsolute() {
        RunCommand command = parsed(Map.of("ROEDTRAAD_HOME", "x/../y"));

        assertThat(command.options.settings(DataSet.none, null, Map.of()).home())
                .isEqualTo(Path.of("y").toAbsolutePath());
    }

    private static RunCommand parsed(Map<String, String> environment, String... options) {
        String[] arguments = Stream.concat(Stream.of("run"), Stream.of(options)).toArray(String[]::new);
        return Roedtraad.commandLine(environment)
                .parseArgs(arguments)
                .subcommand()
                .commandSpec()
                .commandLine()
                .getCommand();
    }
}
