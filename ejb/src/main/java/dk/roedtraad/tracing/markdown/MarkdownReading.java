package dk.roedtraad.tracing.markdown;

import static java.util.Objects.requireNonNull;

import dk.roedtraad.shared.MalformedValueException;
import dk.roedtraad.tracing.Lines;
import dk.roedtraad.tracing.Position;
import dk.roedtraad.tracing.Specification;
import dk.roedtraad.tracing.tags.CoverageTags;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one file, line by line. What a line is depends on what came before it: most lines of a document mean nothing, an id begins an item,
 * and within an item keywords begin its parts.
 */
final class MarkdownReading {

    /** Switches reading off and on again. */
    private static final Pattern OFF = switchWord("oft:off");

    private static final Pattern ON = switchWord("oft:on");

    private final String file;
    private final Specification specification;
    private final CoverageTags tags;
    private Part part = Part.NOTHING;
    private @Nullable MarkdownItem item;
    private @Nullable String title;
    private boolean off;
    private int number;

    /** What does not occur in the whole file is not looked for in its lines. */
    private final boolean hasComments;

    private final boolean hasSwitches;
    private final boolean hasForwards;
    private final boolean hasBreaks;

    MarkdownReading(String file, String text, Specification specification) {
        this.file = file;
        hasComments = text.contains("<!--");
        hasSwitches = text.contains("oft:o");
        hasForwards = text.contains("-->");
        hasBreaks = !isUnbroken(text);
        this.specification = specification;
        this.tags = new CoverageTags(file, specification);
    }

    private static Pattern switchWord(String word) {
        return Pattern.compile("(?:^|\\W)" + word + "(?:\\W|$)", Pattern.UNICODE_CHARACTER_CLASS);
    }

    void read(Lines lines) {
        var line = lines.current();
        boolean unbroken = !hasBreaks || isUnbroken(line);
        if (hasComments && unbroken && isComment(line)) {
            tags.read(line, lines.number());
        }
        if (hasSwitches && (off ? ON : OFF).matcher(line).find()) {
            off = !off;
        } else if (!off) {
            number = lines.number();
            try {
                read(line, lines.following(), unbroken);
            } catch (MalformedValueException e) {
                specification.refuse(position(), e);
            }
        }
    }

    private Position position() {
        return new Position(file, number);
    }

    void finish() {
        endItem();
    }

    private void read(String line, @Nullable String following, boolean unbroken) {
        if (part == Part.CODE) {
            part = MarkdownLine.isFence(line, false) ? Part.NOTHING : Part.CODE;
        } else if (part == Part.NOTHING || part == Part.HEADING) {
            readOutside(line, following, unbroken);
        } else {
            readInside(line, following, unbroken);
        }
    }

    private void readOutside(String line, @Nullable String following, boolean unbroken) {
        var heading = MarkdownLine.title(line, following, unbroken);
        if (beginsItem(line, unbroken)) {
            return;
        }
        if (heading != null) {
            title = heading;
            part = Part.HEADING;
        } else if (part == Part.HEADING && (MarkdownLine.isUnderline(line) || MarkdownLine.isBlank(line, 0))) {
            part = Part.HEADING;
        } else if (unbroken && !forwards(line)) {
            part = part == Part.NOTHING && MarkdownLine.isFence(line, true) ? Part.CODE : Part.NOTHING;
            title = null;
        }
    }

    private boolean beginsItem(String line, boolean unbroken) {
        var id = MarkdownLine.id(line);
        if (id.isEmpty() || !unbroken) {
            return false;
        }
        endItem();
        item = new MarkdownItem(id.get(), position(), title);
        part = Part.ITEM;
        return true;
    }

    private boolean forwards(String line) {
        var forwarding = hasForwards ? Forwarding.in(line) : null;
        if (forwarding == null) {
            return false;
        }
        endItem();
        title = null;
        specification.add(forwarding.item(position()));
        part = Part.NOTHING;
        return true;
    }

    private void endItem() {
        if (item != null) {
            specification.add(item.item());
            item = null;
            title = null;
        }
    }

    private void readInside(String line, @Nullable String following, boolean unbroken) {
        var open = requireNonNull(item);
        if (part == Part.TAGS && unbroken && isTaken(open.tag(line))) {
            return;
        }
        if (beginsItem(line, unbroken) || (part == Part.ITEM && isTaken(open.status(line)))) {
            return;
        }
        var heading = MarkdownLine.title(line, following, unbroken);
        if (heading != null) {
            endItem();
            title = heading;
            part = Part.HEADING;
        } else if (!isTaken(open.keyword(line, part))
                && !(unbroken && isTaken(open.entry(line, part)))
                && !(unbroken && part.mayForward() && forwards(line))) {
            part = open.rest(line, part, unbroken);
        }
    }

    private boolean isTaken(@Nullable Part next) {
        part = next == null ? part : next;
        return next != null;
    }

    /** Whether the line is a comment of HTML and nothing else. */
    private static boolean isComment(String line) {
        var stripped = line.strip();
        return stripped.startsWith("<!--") && stripped.endsWith("-->") && stripped.length() >= "<!---->".length();
    }

    /** Whether no sign in the line breaks lines for some readers; such a line is text at most. */
    private static boolean isUnbroken(String line) {
        for (int i = 0; i < line.length(); i++) {
            char sign = line.charAt(i);
            if (sign == '\u0085' || sign == '\u2028' || sign == '\u2029') {
                return false;
            }
        }
        return true;
    }
}
