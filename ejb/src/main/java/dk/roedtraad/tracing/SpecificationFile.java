package dk.roedtraad.tracing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A file to read items from. It is read when it is first asked for; what is no UTF-8 in it is replaced. */
public final class SpecificationFile {

    /** The largest file, in bytes. */
    private static final long LARGEST = 256L * 1024 * 1024;

    /** How much of a file tells its format, in characters. */
    private static final int OPENING = 4096;

    private final Path path;
    private final Path root;
    private @Nullable String text;

    /**
     * A file that is there.
     *
     * @param root the file itself if somebody named it, else the folder that was named
     */
    public SpecificationFile(Path path, Path root) {
        this.path = path;
        this.root = root;
    }

    /** Its path as it was given. */
    public String name() {
        return path.toString();
    }

    /** The path of the folder it is in; {@code .} where none is named. */
    public String folder() {
        var folder = path.getParent();
        return folder == null ? "." : folder.toString();
    }

    /** How many folders lie between it and the folder that was named. */
    public int depth() {
        return path.getNameCount() - root.getNameCount() - 1;
    }

    /** Whether somebody named it, rather than a folder it is in. */
    public boolean isNamed() {
        return path.equals(root);
    }

    /** Whether its name ends so, in whatever case. */
    public boolean endsWith(String ending) {
        return name().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    /** What follows the last dot of its path; empty where there is none. */
    public String extension() {
        int dot = name().lastIndexOf('.');
        return dot > 0 ? name().substring(dot + 1) : "";
    }

    /** Its first characters. */
    public String opening() throws IOException {
        var whole = text();
        return whole.substring(0, Math.min(OPENING, whole.length()));
    }

    /** Its whole text. */
    public String text() throws IOException {
        if (text == null) {
            if (Files.size(path) > LARGEST) {
                throw new IOException("the file is larger than " + LARGEST / 1024 / 1024 + " MB; split it");
            }
            text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
        }
        return text;
    }

    /** Gives the memory of the text back. */
    void forget() {
        text = null;
    }
}
