package dk.roedtraad.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A request with whatever headers a test likes, also those that a client keeps for itself, and from another address of this machine. */
final class Letter {

    private static final int PATIENCE = 60_000;
    private static final String FORM = "application/x-www-form-urlencoded";

    private final URI site;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private int sender = 1;

    private Letter(URI site) {
        this.site = site;
    }

    static Letter to(URI site) {
        return new Letter(site);
    }

    Letter with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    Letter without(String header) {
        headers.remove(header);
        return this;
    }

    /** As if from that address, by the proxy that the test sites trust. */
    Letter from(String client) {
        sender = 9;
        return with("X-Forwarded-For", client);
    }

    Letter signed(String name, String password) {
        byte[] both = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
        return with("Authorization", "Basic " + Base64.getEncoder().encodeToString(both));
    }

    /** From a page of the site itself. */
    Letter fromOwnPage() {
        return with("Origin", site.getScheme() + "://" + site.getAuthority());
    }

    Reply get(String path) {
        return send("GET", path, "");
    }

    Reply post(String path, Map<String, String> fields) {
        return with("Content-Type", FORM).send("POST", path, form(fields));
    }

    /** Sends it; HTTP/1.0, so that the answer comes in one piece. */
    Reply send(String method, String path, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        StringBuilder head = new StringBuilder(method + " " + path + " HTTP/1.0\r\nHost: " + site.getAuthority()
                + "\r\nContent-Length: " + bytes.length + "\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        head.append("\r\n");
        try (Socket socket = new Socket(here(1), site.getPort(), here(sender), 0)) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(head.toString().getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(bytes);
            return reply(path, new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException problem) {
            throw new UncheckedIOException(method + " " + path, problem);
        }
    }

    private static InetAddress here(int last) throws IOException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) last});
    }

    private Reply reply(String path, String answer) {
        int gap = answer.indexOf("\r\n\r\n");
        String[] lines = answer.substring(0, gap).split("\r\n", -1);
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (int line = 1; line < lines.length; line++) {
            int colon = lines[line].indexOf(':');
            found.computeIfAbsent(lines[line].substring(0, colon).toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(lines[line].substring(colon + 1).strip());
        }
        int status = Integer.parseInt(lines[0].split(" ", -1)[1]);
        return new Reply(site.resolve(path.replaceAll("\\\\|//", "/")), status, found, answer.substring(gap + 4));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
