package dk.roedtraad.element.jpa;

import dk.roedtraad.element.ElementView;
import dk.roedtraad.shared.Bilingual;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.ElementNumber;
import dk.roedtraad.shared.Sight;
import dk.roedtraad.shared.Visibility;
import dk.roedtraad.shared.jpa.WordsConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An element in an edition; a row of the view of what a reader of one sight sees, never written. */
@MappedSuperclass
abstract class AppearanceRow {

    /** Key of the place in the edition: there is one row for each. */
    @Id
    private String placement = "";

    private String element = "";

    private @Nullable String number;

    private String kind = "";

    @Column(name = "title_da")
    private String titleDa = "";

    @Column(name = "title_en")
    private @Nullable String titleEn;

    private String text = "";

    private int revision;

    private String document = "";

    private String edition = "";

    @Column(name = "edition_position")
    private int editionPosition;

    /** Whether this is the newest edition in sight that holds the element; read by queries only. */
    @SuppressWarnings("unused")
    private boolean latest;

    private boolean newest;

    @Convert(converter = WordsConverter.class)
    private List<String> themes = List.of();

    @Column(name = "themes_example")
    private boolean themesExample;

    private @Nullable String source;

    private boolean example;

    @Column(name = "place_example")
    private boolean placeExample;

    private @Nullable String parent;

    private int position;

    protected AppearanceRow() {}

    /** The rows that a reader sees; the entity's name is the class's. */
    static Class<? extends AppearanceRow> seen(Sight sight) {
        return switch (sight) {
            case PUBLIC -> PublicAppearanceRow.class;
            case STAFF -> StaffAppearanceRow.class;
        };
    }

    /** Who may see the edition. */
    abstract Visibility visibility();

    ElementView view() {
        return new ElementView(
                new ElementId(element),
                Optional.ofNullable(number).map(ElementNumber::new).orElse(null),
                kind,
                new Bilingual(titleDa, titleEn),
                text,
                revision,
                document,
                edition,
                newest,
                visibility(),
                themes,
                themesExample,
                source,
                example,
                placeExample,
                Optional.ofNullable(parent).map(ElementId::new).orElse(null),
                position);
    }
}
