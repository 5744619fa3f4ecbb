package dk.roedtraad.element.jpa;

import dk.roedtraad.element.Placement;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.ElementNumber;
import dk.roedtraad.shared.jpa.VersionedRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A version of a place in an edition. */
@Entity
@Table(name = "placement")
class PlacementRow extends VersionedRow<Placement> {

    private String edition = "";

    private String element = "";

    private int revision;

    private @Nullable String number;

    private @Nullable String parent;

    private int position;

    private boolean example;

    protected PlacementRow() {}

    PlacementRow(Placement item) {
        edition = item.edition();
        element = item.element().value();
        revision = item.revision();
        number = Optional.ofNullable(item.number()).map(ElementNumber::value).orElse(null);
        parent = Optional.ofNullable(item.parent()).map(ElementId::value).orElse(null);
        position = item.position();
        example = item.example();
    }

    @Override
    public Placement item() {
        return new Placement(
                edition,
                new ElementId(element),
                revision,
                Optional.ofNullable(number).map(ElementNumber::new).orElse(null),
                Optional.ofNullable(parent).map(ElementId::new).orElse(null),
                position,
                example);
    }
}
