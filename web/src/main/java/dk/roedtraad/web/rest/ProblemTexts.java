package dk.roedtraad.web.rest;

import dk.roedtraad.shared.Language;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of problems in one language. */
final class ProblemTexts {

    private static final String BUNDLE = "dk.roedtraad.web.rest.Problems";

    private final ResourceBundle bundle;
    private final Locale locale;

    ProblemTexts(Language language) {
        locale = Locale.forLanguageTag(language.tag());
        bundle = ResourceBundle.getBundle(
                BUNDLE,
                locale,
                ProblemTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String title(ProblemType type) {
        return bundle.getString(type.key() + ".title");
    }

    String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
