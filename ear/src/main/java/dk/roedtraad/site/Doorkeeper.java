package dk.roedtraad.site;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/**
 * Answers at the site's address while the application is being deployed: come again in a moment. The server itself would
 * say that there is no such page, by its product's name.
 */
// [impl->req~starting-greeting~1]
final class Doorkeeper {

    private static final int UNAVAILABLE = 503;
    private static final byte[] PAGE = """
            <!DOCTYPE html>
            <html lang="da">
            <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <meta name="robots" content="noindex"/>
            <meta http-equiv="refresh" content="5"/>
            <title>Rød Tråd starter</title>
            </head>
            <body>
            <h1>Rød Tråd starter</h1>
            <p>Siden er her om et øjeblik og henter sig selv igen.</p>
            <p lang="en">The site is starting. This page tries again by itself in a moment.</p>
            </body>
            </html>
            """.getBytes(StandardCharsets.UTF_8);

    private final HttpServer server;

    private Doorkeeper(HttpServer server) {
        this.server = server;
    }

    static Doorkeeper at(String address, int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(address, port), 0);
        server.createContext("/", Doorkeeper::answer);
        server.start();
        return new Doorkeeper(server);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var headers = exchange.getResponseHeaders();
            headers.set("Content-Type", "text/html; charset=utf-8");
            headers.set("Cache-Control", "no-store");
            headers.set("Retry-After", "5");
            headers.set("Connection", "close");
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; base-uri 'none'");
            boolean head = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(UNAVAILABLE, head ? -1 : PAGE.length);
            if (!head) {
                exchange.getResponseBody().write(PAGE);
            }
        }
    }

    /** Leaves the door to who comes next. */
    void leave() {
        server.stop(0);
    }
}
