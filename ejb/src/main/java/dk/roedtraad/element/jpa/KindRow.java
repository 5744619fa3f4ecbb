package dk.roedtraad.element.jpa;

import dk.roedtraad.element.Kind;
import dk.roedtraad.shared.Bilingual;
import dk.roedtraad.shared.jpa.VersionedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A version of a kind of element. */
@Entity
@Table(name = "kind")
class KindRow extends VersionedRow<Kind> {

    private String code = "";

    @Column(name = "name_da")
    private String nameDa = "";

    @Column(name = "name_en")
    private @Nullable String nameEn;

    @Column(name = "plural_da")
    private String pluralDa = "";

    @Column(name = "plural_en")
    private @Nullable String pluralEn;

    private boolean counted;

    private boolean answerable;

    private int position;

    protected KindRow() {}

    KindRow(Kind item) {
        code = item.code();
        nameDa = item.name().da();
        nameEn = item.name().en();
        pluralDa = item.plural().da();
        pluralEn = item.plural().en();
        counted = item.counted();
        answerable = item.answerable();
        position = item.position();
    }

    @Override
    public Kind item() {
        return new Kind(
                code, new Bilingual(nameDa, nameEn), new Bilingual(pluralDa, pluralEn), counted, answerable, position);
    }
}
