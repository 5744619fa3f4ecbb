package dk.roedtraad.element.jpa;

import dk.roedtraad.element.Source;
import dk.roedtraad.shared.Bilingual;
import dk.roedtraad.shared.jpa.VersionedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A version of a source. */
@Entity
@Table(name = "source")
class SourceRow extends VersionedRow<Source> {

    private String title = "";

    private @Nullable String address;

    private @Nullable String page;

    private @Nullable LocalDate captured;

    private @Nullable String sha256;

    @Column(name = "note_da")
    private @Nullable String noteDa;

    @Column(name = "note_en")
    private @Nullable String noteEn;

    protected SourceRow() {}

    SourceRow(Source item) {
        title = item.title();
        address = item.address();
        page = item.page();
        captured = item.captured();
        sha256 = item.sha256();
        noteDa = Bilingual.danish(item.note());
        noteEn = Bilingual.english(item.note());
    }

    @Override
    public Source item() {
        return new Source(id(), title, address, page, captured, sha256, Bilingual.ofNullable(noteDa, noteEn));
    }
}
