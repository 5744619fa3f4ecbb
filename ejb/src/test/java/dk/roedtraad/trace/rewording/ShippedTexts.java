package dk.roedtraad.trace.rewording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The Danish titles and texts of the data sets that ship. */
final class ShippedTexts {

    private ShippedTexts() {}

    static List<String> all() throws IOException {
        Set<String> texts = new LinkedHashSet<>();
        List<Path> files;
        try (Stream<Path> found = Files.walk(Path.of("src/main/resources/data"))) {
            files = found.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            collect(new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file)), texts);
        }
        return new ArrayList<>(texts);
    }

    private static void collect(@Nullable Object node, Set<String> texts) {
        if (node instanceof List<?> list) {
            list.forEach(item -> collect(item, texts));
        } else if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                boolean danish = value instanceof String && (key.equals("text") || key.equals("da"));
                if (danish && ((String) value).length() > 20) {
                    texts.add(((String) value).strip());
                }
                collect(value, texts);
            });
        }
    }
}
