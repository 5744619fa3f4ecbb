package dk.roedtraad.ingest.yaml;

import dk.roedtraad.ingest.DataDirectory;
import dk.roedtraad.ingest.DataFormat;
import dk.roedtraad.ingest.Place;
import dk.roedtraad.ingest.Problems;
import dk.roedtraad.ingest.SourceFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads data directories as docs/data-format.md describes them. */
@ApplicationScoped
public class YamlFormat implements DataFormat {

    /** The longest file, in characters. */
    private static final int LONGEST_FILE = 5_000_000;

    /** Deepest nesting of lists and fields. */
    private static final int DEEPEST = 60;

    @Override
    public DataDirectory read(List<SourceFile> files, Problems problems) {
        var directory = new DataDirectory();
        for (var file : files) {
            compose(file, problems).ifPresent(node -> new Sections(file.name(), directory, problems).read(node));
        }
        return directory;
    }

    private static Optional<Node> compose(SourceFile file, Problems problems) {
        var settings = LoadSettings.builder()
                .setLabel(file.name())
                .setAllowDuplicateKeys(false)
                .setCodePointLimit(LONGEST_FILE)
                .build();
        var text = file.text().startsWith("\uFEFF") ? file.text().substring(1) : file.text();
        try {
            if (text.length() > LONGEST_FILE) {
                problems.add(new Place(file.name(), 1), "the file is too long; split it in several");
                return Optional.empty();
            }
            if (!isPlain(file.name(), text, settings, problems)) {
                return Optional.empty();
            }
            var node = new Compose(settings).composeString(text);
            node.filter(root -> !(root instanceof MappingNode))
                    .ifPresent(root -> problems.add(
                            new Place(file.name(), 1), "the file must consist of sections such as »documents:«"));
            return node.filter(MappingNode.class::isInstance);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            problems.add(new Place(file.name(), line), "this is not well-formed YAML: " + oneLine(e.getProblem()));
        } catch (YamlEngineException e) {
            problems.add(
                    new Place(file.name(), 1),
                    "this is not well-formed YAML: " + oneLine(String.valueOf(e.getMessage())));
        }
        return Optional.empty();
    }

    /** Refuses aliases, which could swell a small file beyond measure, and nesting that no text needs. */
    private static boolean isPlain(String file, String text, LoadSettings settings, Problems problems) {
        var open = new ArrayDeque<Integer>();
        for (var event : new Parse(settings).parseString(text)) {
            int line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
            if (event instanceof AliasEvent) {
                problems.add(new Place(file, line), "an alias »*…« cannot be used here; write the text out");
                return false;
            } else if (event instanceof CollectionStartEvent) {
                open.push(line);
            } else if (event instanceof CollectionEndEvent) {
                open.pop();
            }
            if (open.size() > DEEPEST) {
                problems.add(new Place(file, line), "this is nested more than " + DEEPEST + " deep; flatten it");
                return false;
            }
        }
        return true;
    }

    private static String oneLine(String message) {
        return message.lines().findFirst().orElse("unreadable");
    }
}
