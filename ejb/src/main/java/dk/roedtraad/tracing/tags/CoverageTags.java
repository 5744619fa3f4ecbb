package dk.roedtraad.tracing.tags;

import dk.roedtraad.shared.MalformedValueException;
import dk.roedtraad.tracing.ItemDraft;
import dk.roedtraad.tracing.ItemId;
import dk.roedtraad.tracing.Position;
import dk.roedtraad.tracing.Specification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Finds coverage tags in the lines of a file. A tag stands for an item that covers the ids it names: a single item if it has a name of its
 * own, else one for each id.
 */
public final class CoverageTags {

    private final String file;
    private final Specification specification;

    /** Looks in a file. */
    public CoverageTags(String file, Specification specification) {
        this.file = file;
        this.specification = specification;
    }

    /** Takes the items of all tags in a line. */
    public void read(String line, int number) {
        int found = 0;
        int open = line.indexOf('[');
        while (open >= 0) {
            var tag = new TagScanner(line, open + 1);
            if (tag.isTag()) {
                take(tag, new Position(file, number), found++);
            }
            open = line.indexOf('[', tag.isTag() ? tag.end() : open + 1);
        }
    }

    private void take(TagScanner tag, Position position, int found) {
        try {
            int revision = tag.revision().isEmpty() ? 0 : ItemId.revision(tag.revision());
            var covered = tag.covered();
            if (!tag.name().isEmpty()) {
                add(new ItemId(tag.type(), tag.name(), revision), position, covered, tag.needs());
                return;
            }
            for (var id : covered) {
                var name = tag.needs().isEmpty() ? unique(id, position.line(), found) : id.name();
                add(new ItemId(tag.type(), name, revision), position, List.of(id), tag.needs());
            }
        } catch (MalformedValueException e) {
            specification.refuse(position, e);
        }
    }

    private void add(ItemId id, Position position, List<ItemId> covered, List<String> needs) {
        var draft = new ItemDraft(id, position);
        covered.forEach(draft::covers);
        needs.forEach(draft::needs);
        specification.add(draft.item());
    }

    /** A name that no other tag has: with a checksum of the tag's place, computed as OpenFastTrace does. */
    private String unique(ItemId covered, int line, int found) {
        var sum = new CRC32();
        sum.update((file + line + found + covered).getBytes(StandardCharsets.UTF_8));
        return covered.name() + "-" + sum.getValue();
    }
}
