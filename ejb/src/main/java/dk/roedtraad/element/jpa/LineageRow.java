package dk.roedtraad.element.jpa;

import dk.roedtraad.element.Lineage;
import dk.roedtraad.element.LineageType;
import dk.roedtraad.shared.Codes;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.jpa.VersionedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A version of a line of descent. */
@Entity
@Table(name = "lineage")
class LineageRow extends VersionedRow<Lineage> {

    private String type = "";

    private String later = "";

    private String earlier = "";

    @Column(name = "dated")
    private LocalDate date = LocalDate.EPOCH;

    private @Nullable String reason;

    private boolean example;

    protected LineageRow() {}

    LineageRow(Lineage item) {
        type = Codes.of(item.type());
        later = item.later().value();
        earlier = item.earlier().value();
        date = item.date();
        reason = item.reason();
        example = item.example();
    }

    @Override
    public Lineage item() {
        return new Lineage(
                Codes.parse(LineageType.class, "type", type),
                new ElementId(later),
                new ElementId(earlier),
                date,
                reason,
                example);
    }
}
