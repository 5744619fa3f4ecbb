package dk.roedtraad.tracing.yaml;

import dk.roedtraad.ingest.Problems;
import dk.roedtraad.ingest.ReadingDirectory;
import dk.roedtraad.ingest.ShippedDataSet;
import dk.roedtraad.ingest.SourceFile;
import dk.roedtraad.ingest.yaml.YamlFormat;
import dk.roedtraad.tracing.Position;
import dk.roedtraad.tracing.Specification;
import dk.roedtraad.tracing.SpecificationFile;
import dk.roedtraad.tracing.SpecificationFormat;
import dk.roedtraad.tracing.tags.TagFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads the files of data directories, as docs/data-format.md describes them: all of them together. Which YAML files of a folder are data is
 * told by their sections; the others are searched for coverage tags like any source, unless somebody named them. Reference data that the files
 * do not say are those that ship.
 */
public final class DataFiles implements SpecificationFormat {

    private static final Pattern SECTION = Pattern.compile("^(\\w+):", Pattern.MULTILINE);
    private static final Set<String> SECTIONS = Set.of(
            "kinds",
            "linkTypes",
            "linkRules",
            "themes",
            "units",
            "sources",
            "decisions",
            "documents",
            "links",
            "lineage",
            "answers",
            "progress",
            "promises");
    /** How deep below a folder that was named its data may lie; deeper they are part of something else, of a program's sources perhaps. */
    private static final int DEEPEST = 3;

    private static final Pattern EDITIONS = Pattern.compile("^ +editions:", Pattern.MULTILINE);

    @Override
    public boolean reads(SpecificationFile file) {
        return file.extension().equals("yaml") && file.depth() <= DEEPEST;
    }

    @Override
    public Reading into(Specification specification) {
        return new Together(specification);
    }

    private static Set<String> sections(String text) {
        var sections = new HashSet<String>();
        SECTION.matcher(text).results().forEach(found -> sections.add(found.group(1)));
        sections.retainAll(SECTIONS);
        return sections;
    }

    /** The YAML files of one folder. */
    private static final class Folder {

        private final List<SpecificationFile> files = new ArrayList<>();
        private final List<SourceFile> sources = new ArrayList<>();
        private final Set<String> sections = new HashSet<>();
    }

    /** All files at once. */
    private static final class Together implements Reading {

        private final Specification specification;
        private final Map<String, Folder> folders = new TreeMap<>();
        private boolean data;

        Together(Specification specification) {
            this.specification = specification;
        }

        @Override
        public void read(SpecificationFile file) {
            try {
                var text = file.text();
                var folder = folders.computeIfAbsent(file.isNamed() ? "" : file.folder(), none -> new Folder());
                folder.files.add(file);
                folder.sources.add(new SourceFile(file.name(), text));
                folder.sections.addAll(sections(text));
                data |= file.isNamed() || EDITIONS.matcher(text).find();
            } catch (IOException e) {
                specification.refuse(new Position(file.name(), 1), "cannot be read: " + e.getMessage());
            }
        }

        @Override
        public void finish() {
            var sources = new ArrayList<SourceFile>();
            var sections = new HashSet<String>();
            var tags = new TagFormat().into(specification);
            folders.forEach((name, folder) -> {
                if (data && (name.isEmpty() || !folder.sections.isEmpty())) {
                    sources.addAll(folder.sources);
                    sections.addAll(folder.sections);
                } else {
                    folder.files.forEach(tags::read);
                }
            });
            if (!sources.isEmpty()) {
                addReference(sources, sections);
                settle(sources);
            }
        }

        private static void addReference(List<SourceFile> sources, Set<String> sections) {
            for (var shipped : ShippedDataSet.NONE.files()) {
                if (Collections.disjoint(sections, sections(shipped.text()))) {
                    sources.add(shipped);
                }
            }
        }

        private void settle(List<SourceFile> sources) {
            var problems = new Problems();
            var written = ReadingDirectory.read(sources, new YamlFormat(), problems);
            problems.lines().forEach(specification::refuse);
            if (problems.isEmpty()) {
                new ElementItems(written).items().forEach(specification::add);
            }
        }
    }
}
