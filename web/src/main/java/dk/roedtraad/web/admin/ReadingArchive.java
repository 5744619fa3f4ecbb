package dk.roedtraad.web.admin;

import dk.roedtraad.ingest.SourceFile;
import dk.roedtraad.web.rest.ProblemException;
import dk.roedtraad.web.rest.ProblemType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

// [impl->req~import-guarded~1]
/**
 * Reads the files of a data directory out of a zip archive, in the order of their names. Nothing is written to disk; sizes are counted
 * while reading, whatever the archive says of itself.
 */
final class ReadingArchive {

    private static final int BUFFER = 8192;
    private static final int LONGEST_NAME = 200;

    private final ZipLimits limits;
    private final Map<String, String> files = new TreeMap<>();
    private final List<String> mistakes = new ArrayList<>();
    private int entries;
    private long unpacked;

    ReadingArchive(ZipLimits limits) {
        this.limits = limits;
    }

    /** The archive's files; a broken, foreign or too large one is refused. */
    ArchiveContent read(InputStream body) throws IOException {
        var counted = new CountingStream(body, limits);
        try (var zip = new ZipInputStream(counted, StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                take(entry, zip, counted);
            }
        } catch (ZipException | IllegalArgumentException | java.io.EOFException e) {
            throw refused("zipBroken");
        }
        if (files.isEmpty()) {
            throw refused("zipEmpty");
        }
        var read = new ArrayList<SourceFile>();
        files.forEach((name, text) -> read.add(new SourceFile(name, text)));
        return new ArchiveContent(read, mistakes);
    }

    private void take(ZipEntry entry, ZipInputStream zip, CountingStream counted) throws IOException {
        if (++entries > limits.entries()) {
            throw tooLarge();
        }
        var name = checked(entry.getName());
        if (entry.isDirectory()) {
            return;
        }
        if (!name.endsWith(".yaml")) {
            throw refused("zipKind", name);
        }
        if (files.put(name, text(name, bytes(zip, counted))) != null) {
            throw refused("zipTwice", name);
        }
    }

    private byte[] bytes(ZipInputStream zip, CountingStream counted) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var buffer = new byte[BUFFER];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            unpacked += read;
            if (unpacked > limits.unpacked()
                    || (unpacked > ZipLimits.FREE && unpacked > counted.count() * limits.ratio())) {
                throw tooLarge();
            }
            bytes.write(buffer, 0, read);
        }
        return bytes.toByteArray();
    }

    private static String checked(String name) {
        boolean odd = name.length() > LONGEST_NAME
                || name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf(':') >= 0
                || name.chars().anyMatch(Character::isISOControl)
                || List.of(name.split("/")).contains("..");
        if (odd) {
            throw refused("zipName");
        }
        return name;
    }

    private String text(String name, byte[] bytes) {
        var text = FileText.of(bytes);
        if (text.brokenLine() > 0) {
            mistakes.add(name + ":" + text.brokenLine() + ": not UTF-8 here; save the file as UTF-8");
        }
        return text.text();
    }

    private ProblemException tooLarge() {
        return ProblemException.of(ProblemType.TOO_LARGE, limits.told());
    }

    private static ProblemException refused(String rule, Object... arguments) {
        return ProblemException.malformed("body", rule, arguments);
    }
}
