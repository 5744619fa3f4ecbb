package dk.roedtraad.system;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A request written by hand, for addresses that a well-behaved client refuses to send. */
final class RawRequest {

    private static final int PATIENCE = 20_000;

    private RawRequest() {}

    /** Sends the target as it stands; the connection is closed by the other side. */
    static Reply send(URI site, String method, String target) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), site.getPort())) {
            socket.setSoTimeout(PATIENCE);
            String request = method + " " + target + " HTTP/1.1\r\nHost: " + site.getAuthority()
                    + "\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return read(site, socket.getInputStream());
        } catch (IOException problem) {
            throw new UncheckedIOException(method + " " + target, problem);
        }
    }

    private static Reply read(URI site, InputStream in) throws IOException {
        String answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        int gap = answer.indexOf("\r\n\r\n");
        String[] head = answer.substring(0, gap).split("\r\n", -1);
        Map<String, List<String>> headers = new HashMap<>();
        for (int line = 1; line < head.length; line++) {
            int colon = head[line].indexOf(':');
            headers.put(
                    head[line].substring(0, colon).toLowerCase(Locale.ROOT),
                    List.of(head[line].substring(colon + 1).strip()));
        }
        return new Reply(site, Integer.parseInt(head[0].split(" ", -1)[1]), headers, answer.substring(gap + 4));
    }
}
