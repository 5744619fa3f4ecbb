package dk.roedtraad.web.site.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** The site's static files. They are few and small: they are kept in memory, once as they are and once compressed. */
@ApplicationScoped
public class Assets {
    private static final String FOLDER = "/WEB-INF/assets/";
    private static final int VERSION_LENGTH = 12;
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "svg", "image/svg+xml",
            "woff2", "font/woff2");

    @Inject
    private ServletContext context;

    private Map<String, Asset> files = Map.of();
    private String version = "";

    /**
     * A static file.
     *
     * @param type its media type
     * @param plain its bytes
     * @param gzipped its bytes compressed, or null where that gains nothing
     */
    record Asset(String type, byte[] plain, byte @Nullable [] gzipped) {}

    @PostConstruct
    void read() {
        var found = new TreeMap<String, Asset>();
        var paths = context.getResourcePaths(FOLDER);
        for (var path : paths == null ? java.util.Set.<String>of() : paths) {
            var name = path.substring(FOLDER.length());
            var type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
            if (type != null) {
                found.put(name, asset(path, type));
            }
        }
        files = found;
        version = versionOf(found);
    }

    /** Changes when any of the files changes. */
    public String version() {
        return version;
    }

    @Nullable
    Asset find(String name) {
        return files.get(name);
    }

    private Asset asset(String path, String type) {
        try (var in = context.getResourceAsStream(path)) {
            var plain = in.readAllBytes();
            return new Asset(type, plain, type.startsWith("font") ? null : gzipped(plain));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] gzipped(byte[] plain) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(plain);
        }
        return out.toByteArray();
    }

    private static String versionOf(Map<String, Asset> files) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            files.values().forEach(file -> digest.update(file.plain()));
            return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
