package dk.roedtraad.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    @TempDir
    private Path folder;

    @Test
    void findsTheRootCauseBelowAStackTrace() throws IOException {
        assertThat(log("""
                READY
                java.lang.RuntimeException: Error starting
                \tat org.example.Start.main(Start.java:1)
                Caused by: java.io.IOException: the disk is full
                \tat org.example.Disk.write(Disk.java:2)
                \t... 12 more

                """).lastMeaningfulLine()).isEqualTo("Caused by: java.io.IOException: the disk is full");
    }

    @Test
    void saysNothingWhereNothingWasSaid() throws IOException {
        assertThat(log("READY\n").lastMeaningfulLine()).isEqualTo("nothing");
    }

    private LogFile log(String text) throws IOException {
        Path file = folder.resolve("program.log");
        Files.writeString(file, text);
        return new LogFile(file);
    }
}
