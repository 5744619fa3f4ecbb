package dk.roedtraad.tracing.markdown;

import dk.roedtraad.tracing.Lines;
import dk.roedtraad.tracing.Position;
import dk.roedtraad.tracing.Specification;
import dk.roedtraad.tracing.SpecificationFile;
import dk.roedtraad.tracing.SpecificationFormat;
import java.io.IOException;

/** Reads items out of Markdown files, whose names end in {@code .md} or {@code .markdown}. */
public final class MarkdownFormat implements SpecificationFormat {

    @Override
    public boolean reads(SpecificationFile file) {
        return file.endsWith(".md") || file.endsWith(".markdown");
    }

    @Override
    public Reading into(Specification specification) {
        return file -> read(file, specification);
    }

    private static void read(SpecificationFile file, Specification specification) {
        try {
            var lines = new Lines(file.text());
            var reading = new MarkdownReading(file.name(), file.text(), specification);
            while (lines.next()) {
                reading.read(lines);
            }
            reading.finish();
        } catch (IOException e) {
            specification.refuse(new Position(file.name(), 1), "cannot be read: " + e.getMessage());
        }
    }
}
