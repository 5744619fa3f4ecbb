package dk.roedtraad.web.site.page;

import dk.roedtraad.element.Document;
import dk.roedtraad.element.Edition;
import dk.roedtraad.element.Kind;
import dk.roedtraad.element.Source;
import dk.roedtraad.element.Theme;
import dk.roedtraad.followup.Decision;
import dk.roedtraad.followup.Unit;
import dk.roedtraad.shared.Bilingual;
import dk.roedtraad.trace.LinkType;
import dk.roedtraad.web.access.Caller;
import dk.roedtraad.web.site.page.Nomenclatures.Nomenclature;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the record's codes and keys are called. All in one request are of one state of the record; what is unknown is shown as its code. */
@Named
@RequestScoped
public class Names {
    @Inject
    private Nomenclatures nomenclatures;

    @Inject
    private Caller caller;

    private @Nullable Nomenclature known;

    /** The kinds, in order. */
    public List<Kind> kinds() {
        return known().kinds();
    }

    /** The themes, in order. */
    public List<Theme> themes() {
        return known().themes();
    }

    /** A kind's name for one. */
    public Bilingual kind(String code) {
        return kindOf(code).map(Kind::name).orElse(new Bilingual(code, null));
    }

    /** A kind's name for as many. */
    public Bilingual kindFor(String code, long number) {
        return kindOf(code)
                .map(kind -> number == 1 ? kind.name() : kind.plural())
                .orElse(new Bilingual(code, null));
    }

    /** Whether that kind is answered and worked on. */
    public boolean answerable(String code) {
        return kindOf(code).map(Kind::answerable).orElse(false);
    }

    /** Whether that kind counts, rather than being structure. */
    public boolean counted(String code) {
        return kindOf(code).map(Kind::counted).orElse(false);
    }

    /** The kind's place in the order of kinds. */
    public int order(String code) {
        return kindOf(code).map(Kind::position).orElse(Integer.MAX_VALUE);
    }

    /** A theme's name. */
    public Bilingual theme(String code) {
        return themes().stream()
                .filter(theme -> theme.code().equals(code))
                .map(Theme::name)
                .findFirst()
                .orElse(new Bilingual(code, null));
    }

    /** A link type read towards the vision. */
    public Bilingual forward(String type) {
        return linkType(type).map(LinkType::forward).orElse(new Bilingual(type, null));
    }

    /** A link type read towards the plans. */
    public Bilingual backward(String type) {
        return linkType(type).map(LinkType::backward).orElse(new Bilingual(type, null));
    }

    /** A body's or unit's name. */
    public @Nullable Bilingual unit(@Nullable String id) {
        return given(id)
                .map(key -> known().unit(key).map(Unit::name).orElse(new Bilingual(key, null)))
                .orElse(null);
    }

    /** A document's title. */
    public Bilingual document(String id) {
        return documentOf(id).map(Document::title).orElse(new Bilingual(id, null));
    }

    /** A document that the reader may see. */
    public Optional<Document> documentOf(String id) {
        return known().document(caller.sight(), id);
    }

    /** An edition that the reader may see. */
    public @Nullable Edition edition(@Nullable String id) {
        return given(id).flatMap(key -> known().edition(caller.sight(), key)).orElse(null);
    }

    /** A source. */
    public @Nullable Source source(@Nullable String id) {
        return given(id).flatMap(known()::source).orElse(null);
    }

    /** A decision. */
    public @Nullable Decision decision(@Nullable String id) {
        return given(id).flatMap(known()::decision).orElse(null);
    }

    private Nomenclature known() {
        if (known == null) {
            known = nomenclatures.now();
        }
        return known;
    }

    private Optional<Kind> kindOf(String code) {
        return kinds().stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    private Optional<LinkType> linkType(String code) {
        return known().linkTypes().stream()
                .filter(type -> type.code().equals(code))
                .findFirst();
    }

    /** The key, unless there is none; a view hands on an empty one for it. */
    private static Optional<String> given(@Nullable String id) {
        return Optional.ofNullable(id).filter(key -> !key.isEmpty());
    }
}
