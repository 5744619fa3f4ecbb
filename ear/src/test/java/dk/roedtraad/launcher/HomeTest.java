package dk.roedtraad.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {

    @TempDir
    private Path folder;

    private Home home = new Home(Path.of("unset"));

    @BeforeEach
    void makeAHome() {
        home = Home.create(folder.resolve("home"));
    }

    // [utest->req~store-secrets~1]
    @Test
    void secretsAreForTheOwnerAlone() throws IOException {
        Secret.of(home, "a.secret");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.secrets())))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(Secret.file(home, "a.secret"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aSecretStaysWhatItIs() {
        assertThat(Secret.of(home, "a.secret")).isEqualTo(Secret.of(home, "a.secret"));
    }

    @Test
    void twoSecretsDiffer() {
        assertThat(Secret.of(home, "a.secret")).isNotEqualTo(Secret.of(home, "b.secret"));
    }

    @Test
    void aHomeIsTakenOnce() {
        try (HomeLock lock = HomeLock.take(home)) {
            assertThat(lock).isNotNull();
            assertThatThrownBy(() -> HomeLock.take(home))
                    .isInstanceOf(HomeInUseException.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
        }
    }

    @Test
    void aHomeGivenBackCanBeTakenAgain() {
        HomeLock.take(home).close();

        assertThat(HomeLock.isTaken(home)).isFalse();
    }

    @Test
    void aToldPortInUseIsRefused() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Ports.forSite("127.0.0.1", taken.getLocalPort()))
                    .isInstanceOf(PortInUseException.class)
                    .hasMessageContaining("--port");
        }
    }

    @Test
    void aToldPortThatIsFreeIsTaken() {
        int port = Ports.anyOnLoopback();

        assertThat(Ports.forSite("127.0.0.1", port)).isEqualTo(port);
    }

    @Test
    void aDirectoryWithoutDataFilesIsRefused() {
        assertThatThrownBy(() -> DataDirectory.zip(folder)).hasMessageContaining("holds no *.yaml file");
    }

    @Test
    void aLogOfAnEarlierStartIsPutAside() throws IOException {
        Files.writeString(home.log("site"), "old");

        LogFile.fresh(home.log("site"));

        assertThat(home.log("site").resolveSibling("site.log.1")).hasContent("old");
    }
}
