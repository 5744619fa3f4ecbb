package dk.roedtraad.followup.jpa;

import dk.roedtraad.followup.Unit;
import dk.roedtraad.followup.UnitType;
import dk.roedtraad.shared.Bilingual;
import dk.roedtraad.shared.Codes;
import dk.roedtraad.shared.jpa.VersionedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A version of a unit. */
@Entity
@Table(name = "unit")
class UnitRow extends VersionedRow<Unit> {

    private String type = "";

    @Column(name = "name_da")
    private String nameDa = "";

    @Column(name = "name_en")
    private @Nullable String nameEn;

    @Column(name = "existed_from")
    private @Nullable LocalDate from;

    @Column(name = "existed_to")
    private @Nullable LocalDate to;

    private @Nullable String succeeds;

    private boolean example;

    protected UnitRow() {}

    UnitRow(Unit item) {
        type = Codes.of(item.type());
        nameDa = item.name().da();
        nameEn = item.name().en();
        from = item.from();
        to = item.to();
        succeeds = item.succeeds();
        example = item.example();
    }

    @Override
    public Unit item() {
        return new Unit(
                id(),
                Codes.parse(UnitType.class, "type", type),
                new Bilingual(nameDa, nameEn),
                from,
                to,
                succeeds,
                example);
    }
}
