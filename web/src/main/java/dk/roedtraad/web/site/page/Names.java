package dk.roedtraad.web.site.page;

import dk.roedtraad.element.Documents;
import dk.roedtraad.element.Edition;
import dk.roedtraad.element.Kind;
import dk.roedtraad.element.Source;
import dk.roedtraad.element.Theme;
import dk.roedtraad.element.Vocabulary;
import dk.roedtraad.followup.Decision;
import dk.roedtraad.followup.FollowUps;
import dk.roedtraad.shared.Bilingual;
import dk.roedtraad.trace.LinkType;
import dk.roedtraad.trace.TraceLinks;
import dk.roedtraad.web.access.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the record's codes and keys are called. Each is looked up once a request; what is unknown is shown as its code. */
@Named
@RequestScoped
public class Names {
    @Inject
    private Vocabulary vocabulary;

    @Inject
    private Documents documents;

    @Inject
    private FollowUps followUps;

    @Inject
    private TraceLinks links;

    @Inject
    private Caller caller;

    private @Nullable List<Kind> kinds;
    private @Nullable List<Theme> themes;
    private @Nullable List<LinkType> linkTypes;
    private final Map<String, Optional<Source>> sources = new HashMap<>();
    private final Map<String, Bilingual> units = new HashMap<>();
    private final Map<String, Bilingual> titles = new HashMap<>();
    private final Map<String, Optional<Edition>> editions = new HashMap<>();
    private final Map<String, Optional<Decision>> decisions = new HashMap<>();

    /** The kinds, in order. */
    public List<Kind> kinds() {
        if (kinds == null) {
            kinds = vocabulary.kinds();
        }
        return kinds;
    }

    /** The themes, in order. */
    public List<Theme> themes() {
        if (themes == null) {
            themes = vocabulary.themes();
        }
        return themes;
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
        return isAbsent(id)
                ? null
                : units.computeIfAbsent(
                        id,
                        key -> followUps.unit(key).map(found -> found.name()).orElse(new Bilingual(key, null)));
    }

    /** A document's title. */
    public Bilingual document(String id) {
        return titles.computeIfAbsent(
                id,
                key -> documents
                        .find(caller.sight(), key)
                        .map(found -> found.title())
                        .orElse(new Bilingual(key, null)));
    }

    /** An edition. */
    public @Nullable Edition edition(@Nullable String id) {
        return isAbsent(id)
                ? null
                : editions.computeIfAbsent(id, key -> documents.edition(caller.sight(), key))
                        .orElse(null);
    }

    /** A source. */
    public @Nullable Source source(@Nullable String id) {
        return isAbsent(id)
                ? null
                : sources.computeIfAbsent(id, vocabulary::source).orElse(null);
    }

    /** A decision. */
    public @Nullable Decision decision(@Nullable String id) {
        return isAbsent(id)
                ? null
                : decisions.computeIfAbsent(id, followUps::decision).orElse(null);
    }

    private Optional<Kind> kindOf(String code) {
        return kinds().stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    private Optional<LinkType> linkType(String code) {
        if (linkTypes == null) {
            linkTypes = links.types();
        }
        return linkTypes.stream().filter(type -> type.code().equals(code)).findFirst();
    }

    private static boolean isAbsent(@Nullable String id) {
        return id == null || id.isEmpty();
    }
}
