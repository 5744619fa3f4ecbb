package dk.roedtraad.element.jpa;

import dk.roedtraad.shared.Visibility;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

// [impl->req~visibility~1]
/** An element in a public edition. */
@Entity
@Table(name = "public_appearance")
class PublicAppearanceRow extends AppearanceRow {

    protected PublicAppearanceRow() {}

    @Override
    Visibility visibility() {
        return Visibility.PUBLIC;
    }
}
