package dk.roedtraad.element.jpa;

import dk.roedtraad.element.Document;
import dk.roedtraad.element.DocumentType;
import dk.roedtraad.shared.Bilingual;
import dk.roedtraad.shared.Codes;
import dk.roedtraad.shared.jpa.VersionedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A version of a document. */
@Entity
@Table(name = "document")
class DocumentRow extends VersionedRow<Document> {

    private String code = "";

    private String type = "";

    @Column(name = "title_da")
    private String titleDa = "";

    @Column(name = "title_en")
    private @Nullable String titleEn;

    @Column(name = "note_da")
    private @Nullable String noteDa;

    @Column(name = "note_en")
    private @Nullable String noteEn;

    private @Nullable String source;

    private boolean example;

    protected DocumentRow() {}

    DocumentRow(Document item) {
        code = item.code();
        type = Codes.of(item.type());
        titleDa = item.title().da();
        titleEn = item.title().en();
        noteDa = Bilingual.danish(item.note());
        noteEn = Bilingual.english(item.note());
        source = item.source();
        example = item.example();
    }

    @Override
    public Document item() {
        return new Document(
                id(),
                code,
                Codes.parse(DocumentType.class, "type", type),
                new Bilingual(titleDa, titleEn),
                Bilingual.ofNullable(noteDa, noteEn),
                source,
                example);
    }
}
