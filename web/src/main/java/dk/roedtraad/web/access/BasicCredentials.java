package dk.roedtraad.web.access;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * A name and a password as the header {@code Authorization: Basic …} carries them, in UTF-8 after RFC 7617.
 *
 * @param name what stands before the first colon
 * @param password all that stands after it
 */
record BasicCredentials(String name, String password) {
    private static final String SCHEME = "basic ";
    private static final int LONGEST = 2000;

    /** What the header says, if it can be read. */
    static Optional<BasicCredentials> in(String header) {
        if (header.length() > LONGEST || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        try {
            var bytes =
                    Base64.getDecoder().decode(header.substring(SCHEME.length()).strip());
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            int colon = text.indexOf(':');
            return colon < 1 || text.chars().anyMatch(Character::isISOControl)
                    ? Optional.empty()
                    : Optional.of(new BasicCredentials(text.substring(0, colon), text.substring(colon + 1)));
        } catch (IllegalArgumentException | CharacterCodingException expected) {
            return Optional.empty();
        }
    }

    /** Without the password, so that it reaches no log. */
    @Override
    public String toString() {
        return "credentials of " + name;
    }
}
