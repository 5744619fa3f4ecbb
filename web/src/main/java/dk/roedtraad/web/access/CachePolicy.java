package dk.roedtraad.web.access;

import dk.roedtraad.shared.Sight;
import java.util.List;

/** How long an answer may be kept, and by whom: everybody asks again each time, and what staff see is kept nowhere. */
public final class CachePolicy {

    private CachePolicy() {}

    /** The value of {@code Cache-Control}. */
    public static String control(Sight sight) {
        return sight == Sight.PUBLIC ? "no-cache" : "private, no-store";
    }

    /** The request headers, named in {@code Vary}, that say who asked. */
    public static List<String> vary() {
        return List.of("Cookie", "Authorization");
    }
}
