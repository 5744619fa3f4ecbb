package dk.roedtraad.search.lucene;

import dk.roedtraad.search.SearchHit.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.jspecify.annotations.Nullable;

/** Cuts a passage into what matches and what stands between. White space is folded, and an ellipsis stands for what is left out. */
final class SnippetParts extends PassageFormatter {

    private static final Pattern WHITE = Pattern.compile("\\s+");
    private static final String ELLIPSIS = "…";

    /** The parts within what this formatter answered. */
    static List<Part> parts(@Nullable Object formatted) {
        return formatted instanceof Formatted snippet ? snippet.parts() : List.of();
    }

    @Override
    public Object format(Passage[] passages, String content) {
        var parts = new ArrayList<Part>();
        for (var passage : passages) {
            cut(parts, passage, content);
        }
        return new Formatted(parts);
    }

    private static void cut(List<Part> parts, Passage passage, String content) {
        int from = start(passage, content);
        int end = Math.max(from, passage.getEndOffset());
        add(parts, from > 0 ? ELLIPSIS : "", false);
        int at = from;
        for (int i = 0; i < passage.getNumMatches(); i++) {
            int start = Math.max(at, passage.getMatchStarts()[i]);
            int stop = Math.min(end, passage.getMatchEnds()[i]);
            if (start < stop) {
                add(parts, content.substring(at, start), false);
                add(parts, content.substring(start, stop), true);
                at = stop;
            }
        }
        add(parts, content.substring(at, end), false);
        add(parts, end < content.stripTrailing().length() ? ELLIPSIS : "", false);
    }

    /** Where the passage begins, without the white space and the punctuation before its first word. */
    private static int start(Passage passage, String content) {
        int from = Math.max(0, passage.getStartOffset());
        while (from > 0 && from < passage.getEndOffset() && !Character.isLetterOrDigit(content.charAt(from))) {
            from++;
        }
        return from;
    }

    private static void add(List<Part> parts, String text, boolean match) {
        var folded = WHITE.matcher(text).replaceAll(" ");
        int last = parts.size() - 1;
        if (last >= 0 && parts.get(last).match() == match) {
            parts.set(last, new Part(parts.get(last).text() + folded, match));
        } else if (!folded.isEmpty()) {
            parts.add(new Part(folded, match));
        }
    }

    private record Formatted(List<Part> parts) {}
}
