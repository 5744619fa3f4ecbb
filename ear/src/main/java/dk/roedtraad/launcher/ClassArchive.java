package dk.roedtraad.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The archive of a program's loaded classes (AppCDS), which halves its next start. It fits one Java and one class path,
 * to the time stamps of the jars; its name carries their digest, so that a stale one is never even looked at.
 */
record ClassArchive(Path file) {

    /** Java 25 dies of writing an archive while it runs; nothing newer than 18 has been seen to survive it. */
    private static final int LAST_THAT_WRITES = 18;

    /** Whether this Java can write an archive; where it cannot, every start takes the time of the first. */
    static boolean canBeKept() {
        return Runtime.version().feature() <= LAST_THAT_WRITES;
    }

    static ClassArchive of(Home home, Program program, List<Path> classPath) throws IOException {
        Path folder = home.classes();
        String name = program.name() + "-" + digest(classPath) + ".jsa";
        try (Stream<Path> others = Files.list(folder)) {
            for (Path other : others.toList()) {
                String otherName = other.getFileName().toString();
                if (otherName.startsWith(program.name() + "-") && !otherName.equals(name)) {
                    Files.deleteIfExists(other);
                }
            }
        }
        return new ClassArchive(folder.resolve(name));
    }

    /** Whether that program has kept its classes; those of another class path are deleted when it starts. */
    static boolean isThere(Home home, Program program) throws UncheckedIOException {
        try (Stream<Path> files = Files.list(home.classes())) {
            return files.map(path -> path.getFileName().toString())
                    .anyMatch(name -> name.startsWith(program.name() + "-") && name.endsWith(".jsa"));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private boolean exists() {
        return Files.exists(file);
    }

    List<String> options() {
        if (!canBeKept()) {
            return List.of();
        }
        return exists()
                ? List.of("-XX:SharedArchiveFile=" + file, "-Xshare:auto", "-Xlog:cds=off", "-Xlog:cds+dynamic=off")
                : List.of(
                        "-XX:+RecordDynamicDumpInfo",
                        "-Droedtraad.classes=" + file,
                        "-Xlog:cds=off",
                        "-Xlog:cds+dynamic=off");
    }

    private static String digest(List<Path> classPath) throws IOException {
        StringBuilder text = new StringBuilder(System.getProperty("java.vm.version") + System.getProperty("java.home"));
        for (Path entry : classPath) {
            try (Stream<Path> jars = Files.walk(entry, 1)) {
                for (Path jar : jars.filter(Files::isRegularFile).sorted().toList()) {
                    text.append('\n').append(jar).append(' ').append(Files.size(jar));
                    text.append(' ').append(Files.getLastModifiedTime(jar).toMillis());
                }
            }
        }
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
