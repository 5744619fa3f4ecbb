package dk.roedtraad.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The proxies whose word about the client is believed, from the setting {@code roedtraad.trusted-proxies}: addresses or networks such as
 * {@code 10.0.0.0/8}, with commas between. Nobody else's {@code X-Forwarded-…} headers mean anything.
 */
@ApplicationScoped
public class TrustedProxies {
    private static final Pattern LITERAL = Pattern.compile("[\\d.]+|[\\da-fA-F:.]*:[\\da-fA-F:.]*");

    private final List<Network> networks = new ArrayList<>();

    private record Network(byte[] address, int bits) {
        boolean holds(byte[] other) {
            if (other.length != address.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % Byte.SIZE);
                if (((address[bit / Byte.SIZE] ^ other[bit / Byte.SIZE]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }

    public TrustedProxies() {}

    @Inject
    TrustedProxies(@ConfigProperty(name = "roedtraad.trusted-proxies") Optional<String> setting) {
        this(setting.orElse(""));
    }

    TrustedProxies(String setting) {
        for (var part : setting.split(",", -1)) {
            if (!part.isBlank()) {
                networks.add(network(part.strip()));
            }
        }
    }

    /** Whether that address is one of them. */
    public boolean trust(String address) {
        return literal(address)
                .map(InetAddress::getAddress)
                .filter(bytes -> networks.stream().anyMatch(network -> network.holds(bytes)))
                .isPresent();
    }

    /** The address that a text spells; names are looked up nowhere. */
    static Optional<InetAddress> literal(String text) {
        if (!LITERAL.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(text));
        } catch (UnknownHostException expected) {
            return Optional.empty();
        }
    }

    private static Network network(String text) {
        var parts = text.split("/", 2);
        var address = literal(parts[0])
                .orElseThrow(() -> new IllegalArgumentException(
                        "roedtraad.trusted-proxies: \"" + text + "\" is no address; write 10.0.0.5 or 10.0.0.0/8"))
                .getAddress();
        int most = address.length * Byte.SIZE;
        int bits = parts.length == 1 ? most : Integer.parseInt(parts[1]);
        if (bits < 1 || bits > most) {
            throw new IllegalArgumentException("roedtraad.trusted-proxies: \"" + text + "\" is no network");
        }
        return new Network(address, bits);
    }
}
