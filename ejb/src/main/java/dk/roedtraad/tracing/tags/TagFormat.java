package dk.roedtraad.tracing.tags;

import dk.roedtraad.tracing.Lines;
import dk.roedtraad.tracing.Position;
import dk.roedtraad.tracing.Specification;
import dk.roedtraad.tracing.SpecificationFile;
import dk.roedtraad.tracing.SpecificationFormat;
import java.io.IOException;
import java.util.Set;

/** Reads coverage tags out of source files; which files are sources is told by the ends of their names. */
public final class TagFormat implements SpecificationFormat {

    private static final Set<String> SOURCES = Set.of(
            ("C H adb ads bash bat c c# c++ cc cfg cjs clj conf cpp cs dox ejs fxml go groovy h h++ hh hpp htm html inc ini"
                            + " java js json kt kts lua m mjs mm php pl plantuml pls pm proto pu puml py r robot rs scala sh sql sv"
                            + " swift tf tfvars toml ts v xhtml xml yaml yml zsh")
                    .split(" ", 0));

    @Override
    public boolean reads(SpecificationFile file) {
        return SOURCES.contains(file.extension());
    }

    @Override
    public Reading into(Specification specification) {
        return file -> read(file, specification);
    }

    private static void read(SpecificationFile file, Specification specification) {
        try {
            var lines = new Lines(file.text());
            var tags = new CoverageTags(file.name(), specification);
            while (lines.next()) {
                tags.read(lines.current(), lines.number());
            }
        } catch (IOException e) {
            specification.refuse(new Position(file.name(), 1), "cannot be read: " + e.getMessage());
        }
    }
}
