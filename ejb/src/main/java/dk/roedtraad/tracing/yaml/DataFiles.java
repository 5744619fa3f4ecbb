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
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the files of data directories, as docs/data-format.md describes them: all of them together. Files in which no document has an
 * edition are no data and are searched for coverage tags like any other source, unless somebody named them. Reference data
 * that the files do not say are those that ship.
 */
public final class DataFiles implements SpecificationFormat {

    private static final Pattern SECTION = Pattern.compile("^(\\w+):", Pattern.MULTILINE);
    private static final Pattern EDITIONS = Pattern.compile("^ +editions:", Pattern.MULTILINE);

    @Override
    public boolean reads(SpecificationFile file) {
        return file.extension().equals("yaml");
    }

    @Override
    public Reading into(Specification specification) {
        return new Together(specification);
    }

    private static List<String> sections(String text) {
        return SECTION.matcher(text).results().map(found -> found.group(1)).toList();
    }

    /** All files at once. */
    private static final class Together implements Reading {

        private final Specification specification;
        private final List<SpecificationFile> files = new ArrayList<>();
        private final List<SourceFile> sources = new ArrayList<>();
        private final Set<String> sections = new HashSet<>();
        private boolean data;

        Together(Specification specification) {
            this.specification = specification;
        }

        @Override
        public void read(SpecificationFile file) {
            try {
                var text = file.text();
                files.add(file);
                sources.add(new SourceFile(file.name(), text));
                var begun = sections(text);
                sections.addAll(begun);
                data |= file.isNamed()
                        || begun.contains("documents") && EDITIONS.matcher(text).find();
            } catch (IOException e) {
                specification.refuse(new Position(file.name(), 1), "cannot be read: " + e.getMessage());
            }
        }

        @Override
        public void finish() {
            if (!data) {
                var tags = new TagFormat().into(specification);
                files.forEach(tags::read);
                return;
            }
            for (var shipped : ShippedDataSet.NONE.files()) {
                if (Collections.disjoint(sections, sections(shipped.text()))) {
                    sources.add(shipped);
                }
            }
            var problems = new Problems();
            var written = ReadingDirectory.read(sources, new YamlFormat(), problems);
            problems.lines().forEach(specification::refuse);
            if (problems.isEmpty()) {
                new ElementItems(written).items().forEach(specification::add);
            }
        }
    }
}
