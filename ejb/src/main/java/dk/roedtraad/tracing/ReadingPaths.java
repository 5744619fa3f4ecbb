package dk.roedtraad.tracing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the specifications in files and folders, each file by the first format that says it reads it. */
public final class ReadingPaths {

    private final List<SpecificationFormat> formats;

    /** Reads in these formats. */
    public ReadingPaths(List<SpecificationFormat> formats) {
        this.formats = List.copyOf(formats);
    }

    /** Reads files, and folders with all that is in them, in the order of their names. */
    public Specification read(List<Path> paths) {
        var specification = new Specification();
        var together = new Together(specification);
        for (var path : paths) {
            if (Files.isDirectory(path)) {
                inFolder(path, specification).forEach(together::read);
            } else if (Files.exists(path)) {
                together.read(new SpecificationFile(path, path));
            } else {
                specification.refuse(path + ": there is no such file or folder; check the path");
            }
        }
        together.finish();
        return specification;
    }

    private static List<SpecificationFile> inFolder(Path folder, Specification specification) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(path -> !Files.isDirectory(path))
                    .sorted()
                    .map(path -> new SpecificationFile(path, folder))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            specification.refuse(folder + ": the folder cannot be read: " + e.getMessage());
            return List.of();
        }
    }

    /** The files of all paths, each format having begun once. */
    private final class Together {

        private final Specification specification;
        private final Map<SpecificationFormat, SpecificationFormat.Reading> begun = new LinkedHashMap<>();

        Together(Specification specification) {
            this.specification = specification;
        }

        void finish() {
            begun.values().forEach(SpecificationFormat.Reading::finish);
        }

        void read(SpecificationFile file) {
            for (var format : formats) {
                if (format.reads(file)) {
                    begun.computeIfAbsent(format, first -> first.into(specification))
                            .read(file);
                    file.forget();
                    return;
                }
            }
            if (file.isNamed()) {
                specification.refuse(file.name() + ": no format reads such a file; name one that ends in"
                        + " .md, .xml, .oreqm or .yaml, or a source file");
            }
        }
    }
}
