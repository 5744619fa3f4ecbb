package dk.roedtraad.web.journal.page;

import dk.roedtraad.element.Document;
import dk.roedtraad.element.Documents;
import dk.roedtraad.element.ElementView;
import dk.roedtraad.element.Elements;
import dk.roedtraad.journal.JournalDays;
import dk.roedtraad.journal.JournalEntry;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.Sight;
import dk.roedtraad.web.site.page.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Entries of the journal in plain words, with the elements and documents they are about. */
@Named("digest")
@RequestScoped
public class DigestLines {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(JournalDays.TOWN);
    private static final List<String> VERBS = List.of("Added", "Changed", "Withdrawn");

    @Inject
    private Elements elements;

    @Inject
    private Documents documents;

    @Inject
    private Words words;

    private List<Line> lines = List.of();

    /**
     * An entry and whether the public may see it.
     *
     * @param entry the entry
     * @param open whether everybody may see it
     */
    record Seen(JournalEntry entry, boolean open) {}

    /**
     * An entry as the page shows it.
     *
     * @param sequence its number
     * @param time when on the day it was recorded
     * @param role code of the role in which it was done
     * @param account who did it, for those who may know, else empty
     * @param what what happened
     * @param elements the elements it is about
     * @param document the document it is about, where it is about no element
     * @param subject what it is about, where that is neither
     * @param reason why it was done, or empty
     * @param replayed whether it is a past event that was loaded later
     * @param open whether everybody may see it
     * @param hash the chain's hash there
     */
    public record Line(
            long sequence,
            String time,
            String role,
            String account,
            String what,
            List<ElementView> elements,
            @Nullable Document document,
            String subject,
            String reason,
            boolean replayed,
            boolean open,
            String hash) {}

    void read(Sight sight, List<Seen> seen, boolean accounts) {
        var ids = seen.stream()
                .flatMap(each -> ids(each.entry()).stream())
                .distinct()
                .toList();
        var known =
                elements.findAll(sight, ids).stream().collect(Collectors.toMap(ElementView::id, Function.identity()));
        var papers = documents.all(sight).stream().collect(Collectors.toMap(Document::id, Function.identity()));
        lines = seen.stream().map(each -> line(each, accounts, known, papers)).toList();
    }

    private Line line(Seen seen, boolean accounts, Map<ElementId, ElementView> known, Map<String, Document> papers) {
        var entry = seen.entry();
        var about = ids(entry).stream().map(known::get).filter(Objects::nonNull).toList();
        var document =
                about.isEmpty() ? named(entry, "document:").map(papers::get).orElse(null) : null;
        return new Line(
                entry.sequence(),
                TIME.format(entry.recordedAt()),
                entry.role(),
                accounts ? entry.account() : "",
                what(entry.type()),
                about,
                document,
                about.isEmpty() && document == null ? entry.subject() : "",
                Objects.requireNonNullElse(entry.reason(), ""),
                entry.replayed(),
                seen.open(),
                entry.hash());
    }

    private static List<ElementId> ids(JournalEntry entry) {
        return entry.touches().stream()
                .filter(touch -> touch.startsWith("element:"))
                .map(touch -> new ElementId(touch.substring("element:".length())))
                .toList();
    }

    private static java.util.Optional<String> named(JournalEntry entry, String noun) {
        return entry.touches().stream()
                .filter(touch -> touch.startsWith(noun))
                .map(touch -> touch.substring(noun.length()))
                .findFirst();
    }

    private String what(String type) {
        for (var verb : VERBS) {
            if (type.endsWith(verb)) {
                var noun = type.substring(0, type.length() - verb.length());
                return words.say("journal.verb." + verb, words.sayOr("journal.noun." + noun, noun));
            }
        }
        return type;
    }

    /** The entries shown. */
    public List<Line> getLines() {
        return lines;
    }
}
