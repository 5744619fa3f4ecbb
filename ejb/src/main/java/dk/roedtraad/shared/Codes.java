package dk.roedtraad.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The public spelling of enum constants: {@code NOT_ADOPTED} is {@code notAdopted} in files, addresses and JSON. */
public final class Codes {

    private Codes() {}

    /** The public spelling of a constant. */
    public static String of(Enum<?> constant) {
        var words = constant.name().toLowerCase(Locale.ROOT).split("_", -1);
        var code = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            code.append(Character.toUpperCase(words[i].charAt(0))).append(words[i], 1, words[i].length());
        }
        return code.toString();
    }

    /** The constant of that spelling, if there is one. */
    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> of(constant).equals(code))
                .findFirst();
    }

    /** The constant of that spelling; refuses any other and names those there are. */
    public static <E extends Enum<E>> E parse(Class<E> type, String field, String code) {
        return find(type, code).orElseThrow(() -> new MalformedValueException(field, code, "use one of " + all(type)));
    }

    /** All spellings, for messages. */
    public static <E extends Enum<E>> String all(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Codes::of).collect(Collectors.joining(", "));
    }
}
