package dk.roedtraad.element.jpa;

import dk.roedtraad.element.Edition;
import dk.roedtraad.element.EditionStatus;
import dk.roedtraad.shared.Bilingual;
import dk.roedtraad.shared.Codes;
import dk.roedtraad.shared.Visibility;
import dk.roedtraad.shared.jpa.VersionedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A version of an edition. */
@Entity
@Table(name = "edition")
class EditionRow extends VersionedRow<Edition> {

    private String document = "";

    private int position;

    private String status = "";

    private String visibility = "";

    @Column(name = "dated")
    private LocalDate date = LocalDate.EPOCH;

    @Column(name = "title_da")
    private @Nullable String titleDa;

    @Column(name = "title_en")
    private @Nullable String titleEn;

    @Column(name = "hearing_from")
    private @Nullable LocalDate hearingFrom;

    @Column(name = "hearing_to")
    private @Nullable LocalDate hearingTo;

    private @Nullable String decision;

    private @Nullable String source;

    private boolean example;

    protected EditionRow() {}

    EditionRow(Edition item) {
        document = item.document();
        position = item.position();
        status = Codes.of(item.status());
        visibility = Codes.of(item.visibility());
        date = item.date();
        titleDa = Bilingual.danish(item.title());
        titleEn = Bilingual.english(item.title());
        hearingFrom = item.hearingFrom();
        hearingTo = item.hearingTo();
        decision = item.decision();
        source = item.source();
        example = item.example();
    }

    @Override
    public Edition item() {
        return new Edition(
                id(),
                document,
                position,
                Codes.parse(EditionStatus.class, "status", status),
                Codes.parse(Visibility.class, "visibility", visibility),
                date,
                Bilingual.ofNullable(titleDa, titleEn),
                hearingFrom,
                hearingTo,
                decision,
                source,
                example);
    }
}
