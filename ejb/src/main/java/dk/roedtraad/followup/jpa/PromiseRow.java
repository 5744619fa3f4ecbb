package dk.roedtraad.followup.jpa;

import dk.roedtraad.followup.Promise;
import dk.roedtraad.followup.PromiseState;
import dk.roedtraad.shared.Bilingual;
import dk.roedtraad.shared.Codes;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.jpa.VersionedRow;
import dk.roedtraad.shared.jpa.WordsConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A version of a promise. */
@Entity
@Table(name = "promise")
class PromiseRow extends VersionedRow<Promise> {

    @Column(name = "title_da")
    private String titleDa = "";

    @Column(name = "title_en")
    private @Nullable String titleEn;

    private String document = "";

    private @Nullable String element;

    private @Nullable String body;

    private LocalDate made = LocalDate.EPOCH;

    private LocalDate due = LocalDate.EPOCH;

    @Column(name = "due_note_da")
    private @Nullable String dueNoteDa;

    @Column(name = "due_note_en")
    private @Nullable String dueNoteEn;

    private String state = "";

    private @Nullable LocalDate kept;

    private @Nullable LocalDate checked;

    @Convert(converter = WordsConverter.class)
    private List<String> evidence = List.of();

    private @Nullable String source;

    private boolean example;

    protected PromiseRow() {}

    PromiseRow(Promise item) {
        titleDa = item.title().da();
        titleEn = item.title().en();
        document = item.document();
        element = Optional.ofNullable(item.element()).map(ElementId::value).orElse(null);
        body = item.body();
        made = item.made();
        due = item.due();
        dueNoteDa = Bilingual.danish(item.dueNote());
        dueNoteEn = Bilingual.english(item.dueNote());
        state = Codes.of(item.state());
        kept = item.kept();
        checked = item.checked();
        evidence = item.evidence();
        source = item.source();
        example = item.example();
    }

    @Override
    public Promise item() {
        return new Promise(
                id(),
                new Bilingual(titleDa, titleEn),
                document,
                Optional.ofNullable(element).map(ElementId::new).orElse(null),
                body,
                made,
                due,
                Bilingual.ofNullable(dueNoteDa, dueNoteEn),
                Codes.parse(PromiseState.class, "state", state),
                kept,
                checked,
                evidence,
                source,
                example);
    }
}
