package dk.roedtraad.tracing.tags;

import dk.roedtraad.tracing.ItemId;
import java.util.ArrayList;
import java.util.List;

/**
 * Scans what follows a bracket: {@code impl->dsn~a~1, dsn~b~2 >> utest]} or, with a name of its own, {@code impl~name~1->dsn~a~1]}. Goes from
 * left to right and never back.
 */
final class TagScanner {

    private final String line;
    private int position;
    private String type = "";
    private String name = "";
    private String revision = "";
    private final List<ItemId> covered = new ArrayList<>();
    private final List<int[]> coveredSpans = new ArrayList<>();
    private final List<String> needs = new ArrayList<>();
    private final boolean tag;

    TagScanner(String line, int start) {
        this.line = line;
        this.position = start;
        tag = scan();
    }

    boolean isTag() {
        return tag;
    }

    int end() {
        return position;
    }

    String type() {
        return type;
    }

    /** Its own name, or empty. */
    String name() {
        return name;
    }

    /** Its own revision, or empty. */
    String revision() {
        return revision;
    }

    List<ItemId> covered() {
        if (covered.isEmpty()) {
            coveredSpans.forEach(span -> covered.add(ItemId.at(line, span[0], span[1])));
        }
        return covered;
    }

    List<String> needs() {
        return needs;
    }

    private boolean scan() {
        space();
        type = letters();
        if (type.isEmpty() || !ownName()) {
            return false;
        }
        space();
        if (!take("->")) {
            return false;
        }
        do {
            space();
            int end = ItemId.end(line, position);
            if (end < 0) {
                return false;
            }
            coveredSpans.add(new int[] {position, end});
            position = end;
            space();
        } while (take(","));
        return neededTypes() && take("]");
    }

    private boolean ownName() {
        if (!take("~")) {
            return true;
        }
        int end = ItemId.endOfName(line, position);
        if (end >= 0) {
            name = line.substring(position, end);
            position = end;
        }
        if (!take("~")) {
            return false;
        }
        int start = position;
        while (position < line.length() && line.charAt(position) >= '0' && line.charAt(position) <= '9') {
            position++;
        }
        revision = line.substring(start, position);
        return !revision.isEmpty();
    }

    private boolean neededTypes() {
        if (!take(">>")) {
            return true;
        }
        do {
            space();
            var needed = letters();
            if (needed.isEmpty()) {
                return false;
            }
            needs.add(needed);
            space();
        } while (take(","));
        return true;
    }

    private String letters() {
        int start = position;
        position = ItemId.endOfLetters(line, position);
        return line.substring(start, position);
    }

    private boolean take(String sign) {
        boolean isThere = line.startsWith(sign, position);
        position += isThere ? sign.length() : 0;
        return isThere;
    }

    private void space() {
        while (position < line.length() && Character.isWhitespace(line.charAt(position))) {
            position++;
        }
    }
}
