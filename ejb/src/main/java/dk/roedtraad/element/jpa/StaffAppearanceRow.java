package dk.roedtraad.element.jpa;

import dk.roedtraad.shared.Codes;
import dk.roedtraad.shared.Visibility;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

// [impl->req~staff-sight~1]
/** An element in an edition of any kind. */
@Entity
@Table(name = "staff_appearance")
class StaffAppearanceRow extends AppearanceRow {

    private String visibility = "";

    protected StaffAppearanceRow() {}

    @Override
    Visibility visibility() {
        return Codes.parse(Visibility.class, "visibility", visibility);
    }
}
