package dk.roedtraad.followup.jpa;

import dk.roedtraad.followup.Progress;
import dk.roedtraad.followup.ProgressValue;
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

/** A version of a progress entry. */
@Entity
@Table(name = "progress")
class ProgressRow extends VersionedRow<Progress> {

    private String element = "";

    private String value = "";

    @Column(name = "dated")
    private LocalDate date = LocalDate.EPOCH;

    private @Nullable String unit;

    private @Nullable String reason;

    private @Nullable LocalDate target;

    @Convert(converter = WordsConverter.class)
    private List<String> evidence = List.of();

    private @Nullable String source;

    private boolean example;

    private @Nullable Integer further;

    protected ProgressRow() {}

    ProgressRow(Progress item) {
        element = item.element().value();
        value = Codes.of(item.value());
        date = item.date();
        unit = item.unit();
        reason = item.reason();
        target = item.target();
        evidence = item.evidence();
        source = item.source();
        example = item.example();
        further = item.further();
    }

    @Override
    public Progress item() {
        return new Progress(
                new ElementId(element),
                Codes.parse(ProgressValue.class, "value", value),
                date,
                unit,
                reason,
                target,
                evidence,
                source,
                example,
                further);
    }
}
