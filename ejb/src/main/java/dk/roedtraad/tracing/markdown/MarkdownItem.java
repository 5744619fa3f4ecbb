package dk.roedtraad.tracing.markdown;

import dk.roedtraad.tracing.ItemDraft;
import dk.roedtraad.tracing.ItemId;
import dk.roedtraad.tracing.ItemStatus;
import dk.roedtraad.tracing.Position;
import dk.roedtraad.tracing.SpecificationItem;
import dk.roedtraad.tracing.Wording;
import org.jspecify.annotations.Nullable;

/** An item of a Markdown file while it is being read. Each method answers the part that the next line stands in, or null for a line that is not its. */
final class MarkdownItem {

    private static final String NEEDS = "Needs:";
    private static final String TAGS = "Tags:";
    private static final String STATUS = "Status:";

    private final ItemDraft draft;
    private final String title;
    private final StringBuilder description = new StringBuilder(0);
    private final StringBuilder rationale = new StringBuilder(0);
    private final StringBuilder comment = new StringBuilder(0);

    MarkdownItem(ItemId id, Position position, @Nullable String title) {
        this.draft = new ItemDraft(id, position);
        this.title = title == null ? "" : title;
    }

    @Nullable
    Part status(String line) {
        if (!line.startsWith(STATUS)) {
            return null;
        }
        var word =
                line.substring(MarkdownLine.endOfSpace(line, STATUS.length())).stripTrailing();
        var status = ItemStatus.of(word).filter(found -> found.word().equals(word));
        status.ifPresent(draft::status);
        return status.isPresent() ? Part.ITEM : null;
    }

    /** Keywords begin a part; the one that has begun the part one is in means nothing there. */
    @Nullable
    Part keyword(String line, Part part) {
        if (line.isEmpty() || "RCDNT".indexOf(line.charAt(0)) < 0) {
            return null;
        }
        if (part != Part.RATIONALE && MarkdownLine.isKeyword(line, "Rationale:")) {
            rationale.append('\n');
            return Part.RATIONALE;
        }
        if (part != Part.COMMENT && MarkdownLine.isKeyword(line, "Comment:")) {
            return Part.COMMENT;
        }
        if (part != Part.COVERS && MarkdownLine.isKeyword(line, "Covers:")) {
            return Part.COVERS;
        }
        if (MarkdownLine.isKeyword(line, "Depends:")) {
            return Part.DEPENDS;
        }
        if (part == Part.ITEM && MarkdownLine.isKeyword(line, "Description:")) {
            return Part.DESCRIPTION;
        }
        return words(line, part);
    }

    private @Nullable Part words(String line, Part part) {
        if (part != Part.NEEDS && line.startsWith(NEEDS)) {
            var types = MarkdownLine.words(line, NEEDS);
            types.forEach(draft::needs);
            return !types.isEmpty() ? Part.ITEM : MarkdownLine.isKeyword(line, NEEDS) ? Part.NEEDS : null;
        }
        if (line.startsWith(TAGS)) {
            var tags = MarkdownLine.words(line, TAGS);
            tags.forEach(draft::tag);
            return !tags.isEmpty() || MarkdownLine.isKeyword(line, TAGS) ? Part.TAGS : null;
        }
        return null;
    }

    /** Entries of the list that the part is. */
    @Nullable
    Part entry(String line, Part part) {
        if (part == Part.COVERS || part == Part.DEPENDS) {
            var id = MarkdownLine.reference(line);
            id.ifPresent(part == Part.COVERS ? draft::covers : draft::dependsOn);
            return id.isPresent() ? part : null;
        }
        if (part == Part.NEEDS) {
            var type = MarkdownLine.lastLetters(line);
            if (!type.isEmpty()) {
                draft.needs(type);
                return part;
            }
        }
        return null;
    }

    @Nullable
    Part tag(String line) {
        int start = MarkdownLine.bullet(line);
        if (start < 0) {
            return null;
        }
        for (var tag : line.substring(MarkdownLine.endOfSpace(line, start)).split(",", 0)) {
            draft.tag(tag.trim());
        }
        return Part.TAGS;
    }

    /** A line that is nothing else. */
    Part rest(String line, Part part, boolean unbroken) {
        switch (part) {
            case ITEM -> {
                description.append(line);
                return line.isEmpty() ? Part.ITEM : Part.DESCRIPTION;
            }
            case DESCRIPTION -> append(description, line, unbroken);
            case RATIONALE -> append(rationale, line, unbroken);
            case COMMENT -> append(comment, line, unbroken);
            case NEEDS -> {
                return MarkdownLine.isBlank(line, 0) ? Part.DESCRIPTION : part;
            }
            case TAGS -> {
                return MarkdownLine.isBlank(line, 0) ? Part.ITEM : part;
            }
            default -> {
                return part;
            }
        }
        return part;
    }

    private static void append(StringBuilder text, String line, boolean unbroken) {
        if (unbroken) {
            text.append('\n').append(line);
        }
    }

    SpecificationItem item() {
        var wording = new Wording(
                title,
                description.toString().trim(),
                rationale.toString().trim(),
                comment.toString().trim());
        return draft.wording(wording.equals(Wording.NONE) ? Wording.NONE : wording)
                .item();
    }
}
