package dk.roedtraad.web.rest;

import dk.roedtraad.shared.Codes;
import dk.roedtraad.shared.Key;
import dk.roedtraad.shared.Language;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The query of a call and the language of who asks. Values are text until they are asked for by what they should be; one that cannot be
 * that is refused with the name of its field. An empty value counts as not given.
 */
public final class Question {

    /** The longest words to look for, in characters. */
    public static final int LONGEST_WORDS = 300;

    private static final String LANGUAGE = "lang";

    private final Map<String, List<String>> parameters;
    private final Language language;

    Question(Map<String, List<String>> parameters, List<Locale> acceptable) {
        this.parameters = parameters;
        this.language = one(LANGUAGE)
                .map(tag -> languageOf(tag).orElseThrow(() -> ProblemException.malformed(LANGUAGE, "language")))
                .orElseGet(() -> accepted(acceptable));
    }

    /** The question of a request. */
    public static Question of(UriInfo uri, HttpHeaders headers) {
        return new Question(uri.getQueryParameters(), headers.getAcceptableLanguages());
    }

    /** The language of a request that may be broken in every way. */
    static Language languageOrDanish(@Nullable UriInfo uri, @Nullable HttpHeaders headers) {
        if (uri == null || headers == null) {
            return Language.DA;
        }
        try {
            return of(uri, headers).language();
        } catch (RuntimeException expected) {
            return Language.DA;
        }
    }

    /** The reader's language: {@code lang}, else the first acceptable one there is, else Danish. */
    public Language language() {
        return language;
    }

    /** The value of a field that may be given once. */
    public Optional<String> one(String field) {
        var values = all(field);
        if (values.size() > 1) {
            throw ProblemException.malformed(field, "once");
        }
        return values.stream().findFirst();
    }

    /** The values of a field that may be given several times. */
    public Set<String> all(String field) {
        var values = new LinkedHashSet<String>();
        for (var value : parameters.getOrDefault(field, List.of())) {
            if (!value.isBlank()) {
                values.add(value.strip());
            }
        }
        return values;
    }

    /** Words to look for; empty where none are given. */
    public String words(String field) {
        var words = one(field).orElse("");
        if (words.length() > LONGEST_WORDS) {
            throw ProblemException.malformed(field, "longest", LONGEST_WORDS);
        }
        return words;
    }

    /** Codes of kinds or types. */
    public Set<String> codes(String field) {
        return each(field, Key::isCode, "code");
    }

    /** Keys of documents, themes and the like. */
    public Set<String> keys(String field) {
        return each(field, Key::isKey, "key");
    }

    /** Spellings of an enum's constants. */
    public <E extends Enum<E>> Set<String> constants(String field, Class<E> type) {
        var values = all(field);
        if (!values.stream().allMatch(value -> Codes.find(type, value).isPresent())) {
            throw ProblemException.malformed(field, "oneOf", Codes.all(type));
        }
        return values;
    }

    /** A whole number within bounds, or the value for where it is not given. */
    public long whole(String field, long otherwise, long least, long most) {
        return one(field).map(text -> parsed(field, text, least, most)).orElse(otherwise);
    }

    /** Which part of a list is asked for. */
    public Paging paging() {
        return Paging.of(this);
    }

    private Set<String> each(String field, Predicate<String> syntax, String rule) {
        var values = all(field);
        if (!values.stream().allMatch(syntax)) {
            throw ProblemException.malformed(field, rule);
        }
        return values;
    }

    private static long parsed(String field, String text, long least, long most) {
        boolean whole = text.matches("[0-9]{1,18}");
        if (!whole || Long.parseLong(text) < least || Long.parseLong(text) > most) {
            throw ProblemException.malformed(field, "whole", Long.toString(least), Long.toString(most));
        }
        return Long.parseLong(text);
    }

    private static Language accepted(List<Locale> acceptable) {
        return acceptable.stream()
                .flatMap(locale -> languageOf(locale.getLanguage()).stream())
                .findFirst()
                .orElse(Language.DA);
    }

    private static Optional<Language> languageOf(String tag) {
        return Codes.find(Language.class, tag);
    }
}
