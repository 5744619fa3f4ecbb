package dk.roedtraad.tracing.aspec;

import dk.roedtraad.shared.MalformedValueException;
import dk.roedtraad.tracing.ItemDraft;
import dk.roedtraad.tracing.ItemId;
import dk.roedtraad.tracing.ItemStatus;
import dk.roedtraad.tracing.Position;
import dk.roedtraad.tracing.SpecificationItem;
import dk.roedtraad.tracing.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A {@code specobject} while it is being read. */
final class AspecObject {

    private static final Set<String> KNOWN = Set.of(
            "id",
            "version",
            "status",
            "shortdesc",
            "description",
            "rationale",
            "comment",
            "sourcefile",
            "sourceline",
            "needsobj",
            "linksto",
            "dstversion",
            "doctype",
            "dependson",
            "tag");

    private final String type;
    private final Position position;
    private final Map<String, String> fields = new HashMap<>();
    private final Map<String, String> reference = new HashMap<>();
    private final List<ItemId> covers = new ArrayList<>();
    private final List<ItemId> dependsOn = new ArrayList<>();
    private final List<String> needs = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();

    AspecObject(String type, Position position) {
        this.type = type;
        this.position = position;
    }

    /** Whether an element of that name says something. */
    static boolean knows(String name) {
        return KNOWN.contains(name);
    }

    /** Takes what an element says that stands in a group, or in the object itself. */
    void take(String group, String name, String text) {
        switch (group) {
            case "" -> fields.merge(name, text, (before, more) -> isText(name) ? before + more : more);
            case "tags" -> tags.add(text);
            case "needscoverage" -> needs.add(text);
            case "dependencies" -> dependsOn.add(id(text));
            case "provcov", "coveredType", "dependsOnSpecObject" -> reference.put(name, text);
            default -> {
                // What a verdict says is found anew.
            }
        }
    }

    private static boolean isText(String name) {
        return name.equals("description") || name.equals("rationale") || name.equals("comment");
    }

    /** A group ends. */
    void close(String group) {
        switch (group) {
            case "provcov" -> covers.add(linksTo());
            case "coveredType" -> covers.add(referred());
            case "dependsOnSpecObject" -> dependsOn.add(referred());
            default -> {
                return;
            }
        }
        reference.clear();
    }

    private ItemId referred() {
        return id(need(reference, "doctype"), need(reference, "id"), number(reference, "version"));
    }

    private ItemId linksTo() {
        var name = need(reference, "linksto");
        int colon = name.indexOf(':');
        var types = colon < 0 ? "" : name.substring(0, colon);
        int letters = ItemId.endOfLetters(types, 0);
        return id(letters == 0 ? "unknown" : types.substring(0, letters), name, number(reference, "dstversion"));
    }

    private static ItemId id(String text) {
        return ItemId.parse(text)
                .orElseThrow(() -> new MalformedValueException("dependson", text, "write type~name~revision"));
    }

    /** Older files write the type before the name once more, with a colon. */
    private static ItemId id(String type, String name, int revision) {
        int colon = name.indexOf(':');
        boolean isPrefixed = colon > 0 && isPrefix(name, colon) && ItemId.endOfName(name, colon + 1) == name.length();
        return new ItemId(type, isPrefixed ? name.substring(colon + 1) : name, revision);
    }

    private static boolean isPrefix(String name, int colon) {
        int end = ItemId.endOfLetters(name, 0);
        if (end > 0 && end < colon && name.charAt(end) == ItemId.SEPARATOR) {
            return end + 1 < colon && ItemId.endOfLetters(name, end + 1) == colon;
        }
        return end > 0 && end == colon;
    }

    private static String need(Map<String, String> from, String name) {
        var text = from.get(name);
        if (text == null || text.isEmpty()) {
            throw new MalformedValueException(name, "", "is missing; add it");
        }
        return text;
    }

    private static int number(Map<String, String> from, String name) {
        var text = from.get(name);
        return text == null ? 0 : ItemId.revision(text.strip());
    }

    SpecificationItem item() {
        var draft = new ItemDraft(id(type, need(fields, "id"), number(fields, "version")), written());
        covers.forEach(draft::covers);
        dependsOn.forEach(draft::dependsOn);
        needs.forEach(draft::needs);
        tags.forEach(draft::tag);
        return draft.status(status()).wording(wording()).item();
    }

    private ItemStatus status() {
        var word = fields.getOrDefault("status", ItemStatus.APPROVED.word());
        return ItemStatus.of(word)
                .orElseThrow(() ->
                        new MalformedValueException("status", word, "write approved, proposed, draft or rejected"));
    }

    private Wording wording() {
        return new Wording(
                fields.getOrDefault("shortdesc", ""),
                fields.getOrDefault("description", "").trim(),
                fields.getOrDefault("rationale", "").trim(),
                fields.getOrDefault("comment", "").trim());
    }

    /** Where the item was written at first, if the file says so. */
    private Position written() {
        var original = fields.get("sourcefile");
        int line = number(fields, "sourceline");
        return original != null && line >= 1 ? new Position(original, line) : position;
    }
}
