package dk.roedtraad.element.jpa;

import dk.roedtraad.element.Theme;
import dk.roedtraad.shared.Bilingual;
import dk.roedtraad.shared.jpa.VersionedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A version of a theme. */
@Entity
@Table(name = "theme")
class ThemeRow extends VersionedRow<Theme> {

    private String code = "";

    @Column(name = "name_da")
    private String nameDa = "";

    @Column(name = "name_en")
    private @Nullable String nameEn;

    private int position;

    protected ThemeRow() {}

    ThemeRow(Theme item) {
        code = item.code();
        nameDa = item.name().da();
        nameEn = item.name().en();
        position = item.position();
    }

    @Override
    public Theme item() {
        return new Theme(code, new Bilingual(nameDa, nameEn), position);
    }
}
