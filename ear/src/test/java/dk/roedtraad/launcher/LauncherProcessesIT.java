package dk.roedtraad.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.Launcher;
import dk.roedtraad.testing.LearnedClasses;
import dk.roedtraad.testing.RunningSite;
import dk.roedtraad.testing.RunningStores;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No way to end a run leaves a process behind or hinders the next start on the same home directory.
 *
 * <p>What holds for a store holds with and without a site, and is shown without, since a site takes ten times as long to
 * start. What needs a site shares as few starts as it can: each test tells the life of one or two.
 */
class LauncherProcessesIT {

    private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

    @TempDir
    private static Path folder;

    // [itest->req~site-port~1]
    // [itest->req~home-lock~1]
    // [itest->req~orderly-stop~1]
    @Tag("slow")
    @Test
    void runsSideBySideRefusesWhatIsInUseAndStopsInOrder() throws Exception {
        Path home = folder.resolve("a home with spaces");
        Path another = folder.resolve("another");
        try (RunningSite first = started(home);
                RunningSite second = started(another)) {
            refusesAHomeInUse(first);
            refusesAPortInUse(first);
            List<ProcessHandle> programs = first.programs();
            List<ProcessHandle> others = second.programs();

            Launcher.signal(first.program("site"), "KILL");
            assertThat(first.launcher().exitCode(LONGEST_STOP)).isEqualTo(Roedtraad.CANNOT);
            assertThat(first.launcher().output()).contains("The site ended unexpectedly by signal 9 (KILL)");
            assertThat(remaining(programs, home)).isEmpty();

            Launcher.signal(second.launcher().handle(), "INT");
            assertThat(second.launcher().exitCode(LONGEST_STOP)).isZero();
            assertThat(remaining(others, another)).isEmpty();
        }
    }

    private static void refusesAHomeInUse(RunningSite first) {
        try (Launcher second =
                Launcher.start(Map.of(), "run", "--home", first.home().toString())) {
            assertThat(second.exitCode(LONGEST_STOP)).isEqualTo(Roedtraad.CANNOT);
            assertThat(second.output())
                    .contains("in use by process " + first.launcher().handle().pid());
        }
    }

    private static void refusesAPortInUse(RunningSite first) {
        String port = Integer.toString(first.address().getPort());
        String home = folder.resolve("third").toString();
        try (Launcher third = Launcher.start(Map.of("ROEDTRAAD_PORT", port), "run", "--home", home)) {
            assertThat(third.exitCode(LONGEST_STOP)).isEqualTo(Roedtraad.CANNOT);
            assertThat(third.output()).contains("port " + port + " on 127.0.0.1 is in use");
        }
    }

    // [itest->req~no-leftovers~1]
    // [itest->req~orderly-stop~1]
    @Tag("slow")
    @Test
    void startsAtOnceAfterItWasKilledAndStopsOnSigterm() throws Exception {
        Path home = folder.resolve("a home of the killed");
        List<ProcessHandle> killed;
        try (RunningSite site = started(home)) {
            killed = site.programs();
            Launcher.signal(site.launcher().handle(), "KILL");
        }
        try (RunningSite again = started(home)) {
            assertThat(alive(killed)).isEmpty();
            List<ProcessHandle> programs = again.programs();

            Launcher.signal(again.launcher().handle(), "TERM");

            assertThat(again.launcher().exitCode(LONGEST_STOP)).isZero();
            assertThat(remaining(programs, home)).isEmpty();
        }
    }

    // [itest->req~no-leftovers~1]
    @Test
    void leavesNothingBehindWhenItIsKilledItself() throws Exception {
        Path home = folder.resolve("stores of the killed");
        try (RunningStores stores = RunningStores.on(home)) {
            List<ProcessHandle> programs = stores.launcher().family();

            Launcher.signal(stores.launcher().handle(), "KILL");

            assertThat(remaining(programs, home)).isEmpty();
        }
    }

    // [itest->req~no-leftovers~1]
    @ParameterizedTest
    @ValueSource(strings = {"run/postgresql.pid", "database/postmaster.pid"})
    void stopsTheRestWhenPostgresqlIsKilled(String place) throws Exception {
        Path home = folder.resolve("stores");
        try (RunningStores stores = RunningStores.on(home)) {
            List<ProcessHandle> programs = stores.launcher().family();
            String pid = Files.readString(home.resolve(place)).split("\\s", -1)[0];

            Launcher.signal(ProcessHandle.of(Long.parseLong(pid)).orElseThrow(), "KILL");

            assertThat(stores.launcher().exitCode(LONGEST_STOP)).isEqualTo(Roedtraad.CANNOT);
            assertThat(stores.launcher().output()).contains("PostgreSQL ended unexpectedly");
            assertThat(remaining(programs, home)).isEmpty();
        }
    }

    @Test
    void putsAStoreAsideThatNeo4jCannotOpen() throws Exception {
        Path home = folder.resolve("stores with a spoilt graph");
        Files.createDirectories(home.resolve("graph"));
        Files.writeString(home.resolve("graph/data"), "no directory at all");
        try (RunningStores stores = RunningStores.on(home)) {
            assertThat(stores.launcher().output()).contains("put aside as " + home.resolve("graph.damaged"));
            assertThat(home.resolve("graph/data/databases")).isDirectory();
        }
    }

    private static RunningSite started(Path home) {
        LearnedClasses.handTo(home);
        RunningSite site = RunningSite.on(home, "none");
        LearnedClasses.keep(home);
        return site;
    }

    /** What is still there of the processes, or has this home in its environment, a fair while later. */
    private static List<String> remaining(List<ProcessHandle> programs, Path home) throws Exception {
        List<String> left = List.of("not looked yet");
        for (int looks = 0; looks < 100 && !left.isEmpty(); looks++) {
            TimeUnit.MILLISECONDS.sleep(100);
            left = alive(programs);
            left.addAll(marked(home));
        }
        return left;
    }

    private static List<String> alive(List<ProcessHandle> programs) {
        List<String> left = new ArrayList<>();
        for (ProcessHandle program : programs) {
            if (program.isAlive()) {
                left.add(program.pid() + " " + program.info().commandLine().orElse(""));
            }
        }
        return left;
    }

    private static List<String> marked(Path home) throws IOException {
        List<String> found = new ArrayList<>();
        if (!Files.isDirectory(Path.of("/proc/self"))) {
            return found;
        }
        for (ProcessHandle process : ProcessHandle.allProcesses().toList()) {
            try {
                byte[] environment = Files.readAllBytes(Path.of("/proc/" + process.pid() + "/environ"));
                if (new String(environment, StandardCharsets.UTF_8).contains("ROEDTRAAD_HOME=" + home)) {
                    found.add(process.pid() + " by its environment");
                }
            } catch (IOException expected) {
                // It has ended in between, or is somebody else's.
            }
        }
        return found;
    }
}
