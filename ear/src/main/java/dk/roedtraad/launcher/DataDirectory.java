package dk.roedtraad.launcher;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs the data files of a directory for the way to the site. */
final class DataDirectory {

    private DataDirectory() {}

    /** A zip of all files that end in {@code .yaml}, under their paths relative to the directory, in order of name. */
    static byte[] zip(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            throw new LaunchException(directory + " is no directory. Name the one that holds the *.yaml files.");
        }
        List<Path> files = filesIn(directory);
        if (files.isEmpty()) {
            throw new LaunchException(directory + " holds no *.yaml file. Name the directory that does.");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Path file : files) {
                zip.putNextEntry(
                        new ZipEntry(directory.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static List<Path> filesIn(Path directory) throws IOException {
        try (Stream<Path> paths = Files.walk(directory)) {
            return paths.filter(path -> path.toString().endsWith(".yaml"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }
}
