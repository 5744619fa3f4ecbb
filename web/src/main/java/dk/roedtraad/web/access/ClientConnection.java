package dk.roedtraad.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * Where a request comes from, seen through the proxies that are trusted.
 *
 * @param address the client's address, or {@code unknown}
 * @param secure whether nobody on the way could read it
 * @param loopback whether it certainly comes from this machine
 * @param origin the site's own origin as the client sees it, such as {@code https://example.dk}
 */
public record ClientConnection(String address, boolean secure, boolean loopback, String origin) {
    private static final String FOR = "X-Forwarded-For";
    private static final String PROTO = "X-Forwarded-Proto";
    private static final String HOST = "X-Forwarded-Host";
    private static final List<String> FORWARDING = List.of(FOR, PROTO, HOST, "Forwarded", "Via", "X-Real-IP");
    private static final String HTTPS = "https";
    private static final String UNKNOWN = "unknown";

    /** The connection of a request. */
    public static ClientConnection of(HttpServletRequest request, TrustedProxies proxies) {
        UnaryOperator<String> headers = name -> String.join(",", Collections.list(request.getHeaders(name)));
        return of(request.getRemoteAddr(), request.getScheme(), headers, proxies);
    }

    /**
     * The same from its parts.
     *
     * <p>A request that was forwarded by somebody who is not trusted, or by a proxy on this machine that says for nobody, is never taken as
     * coming from this machine.
     */
    static ClientConnection of(String remote, String scheme, UnaryOperator<String> headers, TrustedProxies proxies) {
        if (!proxies.trust(remote)) {
            boolean forwarded =
                    FORWARDING.stream().anyMatch(name -> !headers.apply(name).isEmpty());
            return new ClientConnection(
                    remote, HTTPS.equals(scheme), !forwarded && isLoopback(remote), scheme + "://" + host(headers, ""));
        }
        var client = client(headers.apply(FOR), proxies);
        var told = last(headers.apply(PROTO)).toLowerCase(Locale.ROOT);
        var outer = told.isEmpty() ? scheme : told;
        return new ClientConnection(
                client.isEmpty() ? remote : client,
                HTTPS.equals(outer),
                isLoopback(client),
                outer + "://" + host(headers, last(headers.apply(HOST))));
    }

    /** The nearest address that is no trusted proxy; what stands before it anybody may have written. */
    private static String client(String forwarded, TrustedProxies proxies) {
        var hops = forwarded.split(",", -1);
        var client = "";
        for (int i = hops.length - 1; i >= 0; i--) {
            client = withoutPort(hops[i].strip());
            if (!client.isEmpty() && TrustedProxies.literal(client).isEmpty()) {
                return UNKNOWN;
            }
            if (!proxies.trust(client)) {
                return client;
            }
        }
        return client;
    }

    private static String withoutPort(String hop) {
        if (hop.startsWith("[")) {
            return hop.replaceFirst("^\\[([^]]*)].*", "$1");
        }
        return hop.indexOf(':') == hop.lastIndexOf(':') ? hop.replaceFirst(":.*", "") : hop;
    }

    private static String host(UnaryOperator<String> headers, String told) {
        return (told.isEmpty() ? headers.apply("Host") : told).toLowerCase(Locale.ROOT);
    }

    private static String last(String list) {
        return list.substring(list.lastIndexOf(',') + 1).strip();
    }

    private static boolean isLoopback(String address) {
        return TrustedProxies.literal(address)
                .filter(InetAddress::isLoopbackAddress)
                .isPresent();
    }
}
