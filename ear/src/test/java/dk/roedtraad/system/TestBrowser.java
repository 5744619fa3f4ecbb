package dk.roedtraad.system;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/**
 * The browser that the tests look through: the machine's Chromium where it has one, else the one that the build brought.
 *
 * <p>Where there is neither, the tests are skipped with a message; on a machine for integration, which sets {@code CI}, they fail.
 */
final class TestBrowser implements AutoCloseable {

    private static final List<String> SYSTEM =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final List<String> QUIET = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final double PATIENCE = 10_000;

    private final Playwright playwright;
    private final Browser browser;

    private TestBrowser(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Starts it. */
    static TestBrowser start() {
        Path program = system().or(TestBrowser::bundled).orElseGet(TestBrowser::missing);
        // The driver comes with the build; of browsers it must not download any.
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options = new BrowserType.LaunchOptions()
                .setExecutablePath(program)
                .setEnv(environment(program))
                .setArgs(QUIET);
        return new TestBrowser(playwright, playwright.chromium().launch(options));
    }

    private static Optional<Path> system() {
        boolean wanted = !"bundled".equals(System.getProperty("roedtraad.browser"));
        return SYSTEM.stream()
                .map(Path::of)
                .filter(path -> wanted && Files.isExecutable(path))
                .findFirst();
    }

    private static Path home() {
        return Path.of(System.getProperty("roedtraad.browser.home", "target/browser"))
                .toAbsolutePath();
    }

    private static Optional<Path> bundled() {
        return Optional.of(home().resolve("chromium")).filter(Files::isExecutable);
    }

    private static Path missing() {
        String message = "no browser: neither " + String.join(", ", SYSTEM) + " nor " + home() + "/chromium is there";
        if (System.getenv("CI") != null) {
            throw new AssertionError(message);
        }
        return Assumptions.abort(message);
    }

    /** The bundled binary finds beside it what the machine may lack. */
    private static Map<String, String> environment(Path program) {
        Map<String, String> environment = new HashMap<>(System.getenv());
        if (program.startsWith(home())) {
            environment.put("LD_LIBRARY_PATH", home().resolve("al2023/lib").toString());
            environment.put("FONTCONFIG_PATH", home().resolve("fonts").toString());
        }
        return environment;
    }

    /** What it calls itself. */
    String version() {
        return browser.version();
    }

    /** A new visit: a window of that width, with or without JavaScript, and no memory of others. */
    BrowserContext visit(int width, boolean javaScript) {
        var context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 900).setJavaScriptEnabled(javaScript));
        context.setDefaultTimeout(PATIENCE);
        return context;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
