package dk.roedtraad.launcher;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** What a program says; a fresh file at each start, the two before it kept, none grows without end. */
record LogFile(Path path) {

    private static final long LARGEST = 32L << 20;
    private static final int TAIL = 4_000;
    private static final int LOOKED_AT = 100;

    static LogFile fresh(Path path) throws IOException {
        LogFile log = new LogFile(path);
        if (Files.exists(path) && Files.size(path) > 0) {
            if (Files.exists(log.older(1))) {
                Files.move(log.older(1), log.older(2), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.move(path, log.older(1), StandardCopyOption.REPLACE_EXISTING);
        }
        return log;
    }

    /** Puts the content aside when there is much of it; the program goes on appending to the emptied file. */
    void trim() throws IOException {
        if (Files.exists(path) && Files.size(path) > LARGEST) {
            Files.copy(path, older(1), StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
                channel.truncate(0);
            }
        }
    }

    boolean holds(String line) throws IOException {
        return Files.exists(path)
                && Files.readString(path, StandardCharsets.ISO_8859_1).contains(line);
    }

    String lastLines(int count) {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            file.seek(Math.max(0, file.length() - TAIL));
            byte[] bytes = new byte[(int) (file.length() - file.getFilePointer())];
            file.readFully(bytes);
            String[] lines = new String(bytes, StandardCharsets.UTF_8).strip().split("\n", -1);
            int from = Math.max(0, lines.length - count);
            return String.join("\n  ", java.util.Arrays.copyOfRange(lines, from, lines.length));
        } catch (IOException problem) {
            return problem.toString();
        }
    }

    /** The last line that says something: no blank, no frame of a stack trace, no mark of readiness. */
    String lastMeaningfulLine() {
        return lastLines(LOOKED_AT)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.equals("READY"))
                .filter(line -> !line.startsWith("at ") && !line.startsWith("..."))
                .reduce((earlier, later) -> later)
                .orElse("nothing");
    }

    private Path older(int generation) {
        return path.resolveSibling(path.getFileName() + "." + generation);
    }
}
