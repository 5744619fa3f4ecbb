package dk.roedtraad.web.site.page;

import dk.roedtraad.element.ElementView;
import dk.roedtraad.shared.Bilingual;
import dk.roedtraad.shared.Codes;
import dk.roedtraad.shared.Language;
import dk.roedtraad.shared.Mistake;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The site's own words, dates and codes in the language being read. */
@Named
@RequestScoped
public class Words {
    /** The bundle that holds the words. */
    public static final String BUNDLE = "dk.roedtraad.web.messages";

    /** All bundles, by what they are about; calls of the API answer with the words of the rules too. */
    static final List<String> BUNDLES =
            List.of(BUNDLE, "dk.roedtraad.web.Writing", "dk.roedtraad.web.Journal", "dk.roedtraad.web.Rules");

    private static final Map<Language, DateTimeFormatter> DATES = Map.of(
            Language.DA, DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.forLanguageTag("da")),
            Language.EN, DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH));

    @Inject
    private CurrentVisit visit;

    /** The words of that key. */
    public String say(String key) {
        return holding(key).orElseGet(() -> bundle(visit.language())).getString(key);
    }

    /** The words of that key, or others where there are none. */
    public String sayOr(String key, String otherwise) {
        return holding(key).map(bundle -> bundle.getString(key)).orElse(otherwise);
    }

    private Optional<ResourceBundle> holding(String key) {
        return BUNDLES.stream()
                .map(name -> bundle(name, visit.language()))
                .filter(bundle -> bundle.containsKey(key))
                .findFirst();
    }

    /** The words of that key around a value. */
    public String say(String key, @Nullable Object value) {
        return format(key, value);
    }

    /** The words of that key around two values. */
    public String say(String key, @Nullable Object first, @Nullable Object second) {
        return format(key, first, second);
    }

    /** What is wrong, and what to do about it. */
    public String rule(Mistake mistake) {
        return format("rule." + mistake.rule(), mistake.arguments().toArray());
    }

    /** The name of a value that the record spells as a constant, such as an answer. */
    public String name(String group, Enum<?> constant) {
        return say(group + "." + Codes.of(constant));
    }

    /** A text of the record for the reader. */
    public String of(@Nullable Bilingual text) {
        return text == null ? "" : text.in(visit.language());
    }

    // [impl->req~two-languages~1]
    /** The language of what {@link #of} answers. */
    public String langOf(@Nullable Bilingual text) {
        return text == null
                ? visit.getLang()
                : text.languageFor(visit.language()).tag();
    }

    /** What an element is called in the middle of a sentence: its number, or its heading where it has none. */
    public String cited(@Nullable ElementView element) {
        if (element == null) {
            return "";
        }
        return element.number() == null
                ? "»" + of(element.title()) + "«"
                : element.number().value();
    }

    /** A date as people write it. */
    public String date(@Nullable LocalDate date) {
        return date == null ? "" : dateIn(visit.language(), date);
    }

    /** A text's paragraphs. */
    public List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** A word in the middle of a sentence: Danish and English write it in lower case. */
    public String lower(String word) {
        return word.toLowerCase(Locale.forLanguageTag(visit.getLang()));
    }

    static String dateIn(Language language, LocalDate date) {
        return DATES.getOrDefault(language, DateTimeFormatter.ISO_LOCAL_DATE).format(date);
    }

    static ResourceBundle bundle(Language language) {
        return bundle(BUNDLE, language);
    }

    static ResourceBundle bundle(String name, Language language) {
        return ResourceBundle.getBundle(
                name,
                Locale.forLanguageTag(language.tag()),
                Words.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private String format(String key, @Nullable Object... values) {
        return new MessageFormat(say(key), Locale.forLanguageTag(visit.getLang())).format(values);
    }
}
