package dk.roedtraad.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.Launcher;
import dk.roedtraad.testing.RunningSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No way to end a run leaves a process behind or hinders the next start on the same home directory. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class LauncherProcessesIT {

    private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

    @TempDir
    private static Path folder;

    private static Path home() {
        return folder.resolve("a home with spaces");
    }

    // [itest->req~orderly-stop~1]
    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM"})
    void stopsEverythingInOrderWithinTenSecondsOf(String signal) throws Exception {
        try (RunningSite site = RunningSite.on(home(), "none")) {
            List<ProcessHandle> programs = site.programs();

            Launcher.signal(site.launcher().handle(), signal);

            assertThat(site.launcher().exitCode(LONGEST_STOP)).isZero();
            assertThat(remaining(programs)).isEmpty();
        }
    }

    // [itest->req~no-leftovers~1]
    @Test
    void leavesNothingBehindWhenItIsKilledItself() throws Exception {
        try (RunningSite site = RunningSite.on(home(), "none")) {
            List<ProcessHandle> programs = site.programs();

            Launcher.signal(site.launcher().handle(), "KILL");

            assertThat(remaining(programs)).isEmpty();
        }
    }

    // [itest->req~no-leftovers~1]
    @Test
    void startsAtOnceAfterItWasKilled() {
        try (RunningSite site = RunningSite.on(home(), "none")) {
            Launcher.signal(site.launcher().handle(), "KILL");
        }

        try (RunningSite again = RunningSite.on(home(), "none")) {
            assertThat(again.launcher().handle().isAlive()).isTrue();
        }
    }

    // [itest->req~no-leftovers~1]
    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "neo4j", "site"})
    void stopsTheRestWhenAProgramIsKilled(String program) throws Exception {
        try (RunningSite site = RunningSite.on(home(), "none")) {
            List<ProcessHandle> programs = site.programs();

            Launcher.signal(site.program(program), "KILL");

            assertThat(site.launcher().exitCode(LONGEST_STOP)).isEqualTo(Roedtraad.CANNOT);
            assertThat(site.launcher().output())
                    .contains(Program.valueOf(program).title() + " ended unexpectedly");
            assertThat(remaining(programs)).isEmpty();
        }
    }

    @Test
    void stopsWhenThePostmasterIsKilled() throws Exception {
        try (RunningSite site = RunningSite.on(home(), "none")) {
            List<ProcessHandle> programs = site.programs();
            String pid = Files.readString(home().resolve("database/postmaster.pid"))
                    .lines()
                    .findFirst()
                    .orElseThrow();

            Launcher.signal(ProcessHandle.of(Long.parseLong(pid)).orElseThrow(), "KILL");

            assertThat(site.launcher().exitCode(LONGEST_STOP)).isEqualTo(Roedtraad.CANNOT);
            assertThat(remaining(programs)).isEmpty();
        }
    }

    // [itest->req~home-lock~1]
    @Test
    void refusesAHomeInUseAndNamesTheHolder() {
        try (RunningSite site = RunningSite.on(home(), "none");
                Launcher second = Launcher.start(Map.of(), "run", "--home", home().toString())) {
            assertThat(second.exitCode(LONGEST_STOP)).isEqualTo(Roedtraad.CANNOT);
            assertThat(second.output())
                    .contains("in use by process " + site.launcher().handle().pid());
        }
    }

    // [itest->req~site-port~1]
    @Test
    void runsTwiceSideBySideAndSaysThatAPortIsInUse() {
        try (RunningSite first = RunningSite.on(home(), "none");
                RunningSite second = RunningSite.on(folder.resolve("another"), "none");
                Launcher third = Launcher.start(
                        Map.of(
                                "ROEDTRAAD_PORT",
                                Integer.toString(first.address().getPort())),
                        "run",
                        "--home",
                        folder.resolve("third").toString())) {
            assertThat(second.launcher().handle().isAlive()).isTrue();
            assertThat(third.exitCode(LONGEST_STOP)).isEqualTo(Roedtraad.CANNOT);
            assertThat(third.output()).contains("port " + first.address().getPort() + " on 127.0.0.1 is in use");
        }
    }

    /** What is still there of the processes, or has this home in its environment, a fair while later. */
    private static List<String> remaining(List<ProcessHandle> programs) throws Exception {
        List<String> left = List.of("not looked yet");
        for (int looks = 0; looks < 100 && !left.isEmpty(); looks++) {
            TimeUnit.MILLISECONDS.sleep(100);
            left = new ArrayList<>();
            for (ProcessHandle program : programs) {
                if (program.isAlive()) {
                    left.add(program.pid() + " " + program.info().commandLine().orElse(""));
                }
            }
            left.addAll(marked());
        }
        return left;
    }

    private static List<String> marked() throws IOException {
        List<String> found = new ArrayList<>();
        if (!Files.isDirectory(Path.of("/proc/self"))) {
            return found;
        }
        for (ProcessHandle process : ProcessHandle.allProcesses().toList()) {
            try {
                byte[] environment = Files.readAllBytes(Path.of("/proc/" + process.pid() + "/environ"));
                if (new String(environment, StandardCharsets.UTF_8).contains("ROEDTRAAD_HOME=" + home())) {
                    found.add(process.pid() + " by its environment");
                }
            } catch (IOException expected) {
                // It has ended in between, or is somebody else's.
            }
        }
        return found;
    }
}
