package dk.roedtraad.assembly;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

// [impl->req~licence-texts~1]
/**
 * Collects the licence and notice texts out of the packages of the distribution into its folder licenses, one folder a
 * package, with a list of all packages. A step of the build.
 */
public final class Licences {

    private static final Pattern TEXT = Pattern.compile(
            "(?i)(.*/)?(LICEN[CS]ES?|NOTICE|COPYING|COPYRIGHT|DEPENDENCIES|OFL|AL2\\.0|LGPL2\\.1|EPL)[^/]*"
                    + "(?<!\\.class|\\.java|\\.html|\\.properties)");
    private static final Pattern NAME_IN_POM =
            Pattern.compile("<license>.*?<name>\\s*(.*?)\\s*</name>.*?</license>", Pattern.DOTALL);

    private final Path distribution;

    private Licences(Path distribution) {
        this.distribution = distribution;
    }

    /** Takes the distribution's folder. */
    public static void main(String... arguments) throws IOException {
        new Licences(Path.of(arguments[0])).collect();
    }

    private void collect() throws IOException {
        List<String> rows = new ArrayList<>();
        for (Path jar : packages()) {
            rows.add(describe(jar));
        }
        Files.writeString(
                distribution.resolve("licenses/THIRD-PARTY.txt"),
                "Packages of this distribution: file, licence as the package names it, folder of its texts.\n\n"
                        + String.join("\n", rows) + "\n");
    }

    private List<Path> packages() throws IOException {
        Files.createDirectories(distribution.resolve("licenses"));
        try (Stream<Path> paths = Files.walk(distribution)) {
            return paths.filter(path -> path.toString().matches(".*\\.(jar|war|rar)"))
                    .sorted()
                    .toList();
        }
    }

    private String describe(Path jar) throws IOException {
        String file = distribution.relativize(jar).toString();
        Path folder = distribution.resolve("licenses").resolve(file.replaceFirst("\\.[a-z]+$", ""));
        TreeSet<String> names = new TreeSet<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (entry.isDirectory()) {
                    continue;
                }
                if (TEXT.matcher(entry.getName()).matches()) {
                    copy(zip, entry, folder);
                } else if (entry.getName().matches("META-INF/maven/.*/pom\\.xml")) {
                    addNames(text(zip, entry), names);
                } else if (entry.getName().equals("META-INF/MANIFEST.MF")) {
                    addBundleLicence(zip, entry, names);
                }
            }
        }
        String texts = Files.exists(folder) ? distribution.relativize(folder).toString() : "none in the package";
        return file + "\t" + (names.isEmpty() ? "not named in the package" : String.join(", ", names)) + "\t" + texts;
    }

    private static void copy(ZipFile zip, ZipEntry entry, Path folder) throws IOException {
        Path target =
                folder.resolve(entry.getName().replaceFirst("^META-INF/", "").replace('/', '_'));
        Files.createDirectories(folder);
        try (InputStream stream = zip.getInputStream(entry)) {
            Files.write(target, stream.readAllBytes());
        }
    }

    private static void addNames(String pom, Set<String> names) {
        Matcher matcher = NAME_IN_POM.matcher(pom);
        while (matcher.find()) {
            names.add(matcher.group(1).replaceAll("\\s+", " "));
        }
    }

    private static void addBundleLicence(ZipFile zip, ZipEntry entry, Set<String> names) throws IOException {
        try (InputStream stream = zip.getInputStream(entry)) {
            String licence = new Manifest(stream).getMainAttributes().getValue("Bundle-License");
            if (licence != null) {
                names.add(licence.replaceAll("\\s+", " "));
            }
        }
    }

    private static String text(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream stream = zip.getInputStream(entry)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
