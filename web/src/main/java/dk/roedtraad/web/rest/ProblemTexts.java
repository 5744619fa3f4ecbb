package dk.roedtraad.web.rest;

import dk.roedtraad.shared.Language;
import dk.roedtraad.shared.Mistake;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of problems in one language. */
final class ProblemTexts {

    private static final String BUNDLE = "dk.roedtraad.web.rest.Problems";

    private static final String RULES = "dk.roedtraad.web.Rules";

    private final ResourceBundle bundle;
    private final ResourceBundle rules;
    private final Locale locale;

    ProblemTexts(Language language) {
        locale = Locale.forLanguageTag(language.tag());
        bundle = bundle(BUNDLE, locale);
        rules = bundle(RULES, locale);
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                name,
                locale,
                ProblemTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** What a rule asks for that a mistake breaks; rules of bodies stand beside the problems. */
    String rule(Mistake mistake) {
        var key = "rule." + mistake.rule();
        var pattern = rules.containsKey(key) ? rules.getString(key) : bundle.getString(key);
        return new MessageFormat(pattern, locale).format(mistake.arguments().toArray());
    }

    String title(ProblemType type) {
        return bundle.getString(type.key() + ".title");
    }

    String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
