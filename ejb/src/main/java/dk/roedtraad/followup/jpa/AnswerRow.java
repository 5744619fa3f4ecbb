package dk.roedtraad.followup.jpa;

import dk.roedtraad.followup.Answer;
import dk.roedtraad.followup.AnswerValue;
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
import org.jspecify.annotations.Nullable;

/** A version of an answer. */
@Entity
@Table(name = "answer")
class AnswerRow extends VersionedRow<Answer> {

    private String element = "";

    private String value = "";

    @Column(name = "dated")
    private LocalDate date = LocalDate.EPOCH;

    private String body = "";

    private @Nullable String unit;

    private @Nullable String reason;

    private @Nullable String decision;

    @Convert(converter = WordsConverter.class)
    private List<String> evidence = List.of();

    private @Nullable String source;

    private boolean example;

    private @Nullable Integer further;

    protected AnswerRow() {}

    AnswerRow(Answer item) {
        element = item.element().value();
        value = Codes.of(item.value());
        date = item.date();
        body = item.body();
        unit = item.unit();
        reason = item.reason();
        decision = item.decision();
        evidence = item.evidence();
        source = item.source();
        example = item.example();
        further = item.further();
    }

    @Override
    public Answer item() {
        return new Answer(
                new ElementId(element),
                Codes.parse(AnswerValue.class, "value", value),
                date,
                body,
                unit,
                reason,
                decision,
                evidence,
                source,
                example,
                further);
    }
}
