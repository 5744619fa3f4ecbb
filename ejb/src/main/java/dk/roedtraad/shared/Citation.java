package dk.roedtraad.shared;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a writer names as a source: one that the record has, by its key, or a new one by title and address.
 *
 * @param key key of a source there is
 * @param title title of a new one
 * @param address where a new one can be read, http or https
 */
public record Citation(
        @Nullable String key,
        @Nullable String title,
        @Nullable String address) {

    private static final int LONGEST_ADDRESS = 2_000;
    private static final List<String> SCHEMES = List.of("http", "https");

    public Citation {
        key = Texts.clean(key);
        title = Texts.clean(title);
        address = Texts.clean(address);
    }

    /** A source there is. */
    public static Citation of(String key) {
        return new Citation(key, null, null);
    }

    /** A source that may be new. */
    public static Citation of(String title, String address) {
        return new Citation(null, title, address);
    }

    /** Whether it names a source by its key. */
    public boolean isKnown() {
        return key != null;
    }

    /** Notes what is wrong with its form. */
    public void check(String field, Mistakes mistakes) {
        boolean isWhole = isKnown() ? title == null && address == null : title != null && address != null;
        mistakes.unless(isWhole, field, "citation");
        mistakes.line(field, title);
        mistakes.unless(address == null || isWebAddress(address), field, "address");
    }

    /** Whether the text is an address that a browser may be sent to. */
    public static boolean isWebAddress(String text) {
        if (text.length() > LONGEST_ADDRESS) {
            return false;
        }
        try {
            var address = new URI(text);
            return address.getScheme() != null
                    && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))
                    && address.getHost() != null
                    && address.getUserInfo() == null;
        } catch (URISyntaxException expected) {
            return false;
        }
    }
}
