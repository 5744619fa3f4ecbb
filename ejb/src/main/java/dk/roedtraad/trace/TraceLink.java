package dk.roedtraad.trace;

import dk.roedtraad.shared.Digests;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.RecordItem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A trace link (sporlink): that a later element answers an earlier one, and why.
 *
 * <p>It is made on the wordings in force on its date and remembers them; when an end is reworded, the link stays as it was until
 * somebody looks at it again. There is at most one link of a type between two elements.
 *
 * @param id identity, derived from ends and type
 * @param from the later element
 * @param type type of the link
 * @param to the earlier element
 * @param covers how much of the earlier element is taken up
 * @param reason why, in Danish
 * @param date when it was made
 * @param fromRevision ordinal of the later element's wording it rests on
 * @param toRevision ordinal of the earlier element's wording it rests on
 * @param decision the decision it rests on
 * @param passage the words of the later element it rests on
 * @param source where the link was read
 * @param example made for demonstration, no public source
 */
public record TraceLink(
        String id,
        ElementId from,
        String type,
        ElementId to,
        Coverage covers,
        String reason,
        LocalDate date,
        int fromRevision,
        int toRevision,
        @Nullable String decision,
        @Nullable Passage passage,
        @Nullable String source,
        boolean example)
        implements RecordItem {

    private static final int ID_LENGTH = 12;

    /** The identity of the link of that type between those elements. */
    public static String id(ElementId from, String type, ElementId to) {
        return "k" + Digests.sha256Hex(from + " " + type + " " + to).substring(0, ID_LENGTH);
    }

    /** What every journal entry about the link touches; its version is asked by it. */
    public static String touch(String id) {
        return "link:" + id;
    }

    @Override
    public String noun() {
        return "link";
    }

    @Override
    public List<String> touches() {
        return List.of(
                RecordItem.touch(from),
                RecordItem.touch(to),
                "revision:" + from + "/" + fromRevision,
                "revision:" + to + "/" + toRevision);
    }
}
