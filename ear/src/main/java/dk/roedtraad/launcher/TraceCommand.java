package dk.roedtraad.launcher;

import static java.util.Objects.requireNonNull;

import dk.roedtraad.tracing.FailOn;
import dk.roedtraad.tracing.ReadingPaths;
import dk.roedtraad.tracing.Specification;
import dk.roedtraad.tracing.Trace;
import dk.roedtraad.tracing.TraceReport;
import dk.roedtraad.tracing.Tracer;
import dk.roedtraad.tracing.aspec.AspecFormat;
import dk.roedtraad.tracing.aspec.AspecReport;
import dk.roedtraad.tracing.markdown.MarkdownFormat;
import dk.roedtraad.tracing.report.JsonReport;
import dk.roedtraad.tracing.report.TextReport;
import dk.roedtraad.tracing.tags.TagFormat;
import dk.roedtraad.tracing.yaml.DataFiles;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code roedtraad trace}: links and judges the specifications in files and folders, without a site, a store or a network. */
@Command(
        name = "trace",
        description = "Tells whether everything is covered in the specifications in files and folders: data files"
                + " (*.yaml), OpenFastTrace Markdown (*.md), aspec XML (*.xml, *.oreqm) and tags in source files.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:fine", "1:defects found", "2:could not do it"})
final class TraceCommand implements Callable<Integer> {

    private static final int BUFFER = 1 << 16;

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(
            names = "--fail-on",
            split = ",",
            paramLabel = "WHAT",
            defaultValue = "defects",
            description = "What makes it end with 1: ${COMPLETION-CANDIDATES}; several with commas. (default: defects)")
    Set<FailOn> failOn = Set.of(FailOn.DEFECTS);

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "How it is told: ${COMPLETION-CANDIDATES}. (default: text)")
    Format format = Format.text;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders to trace together.")
    List<Path> paths = List.of();

    /** How a verdict is told. */
    enum Format {
        /** For people. */
        text(TextReport::new),
        /** For machines. */
        json(JsonReport::new),
        /** As OpenFastTrace tells it. */
        aspec(AspecReport::new);

        private final Supplier<TraceReport> report;

        Format(Supplier<TraceReport> report) {
            this.report = report;
        }
    }

    @Override
    public Integer call() throws IOException {
        var formats = List.of(new MarkdownFormat(), new AspecFormat(), new DataFiles(), new TagFormat());
        var read = new ReadingPaths(formats).read(paths);
        if (tellsWhatIsWrong(read)) {
            return Roedtraad.CANNOT;
        }
        var trace = Tracer.trace(read.items());
        write(trace);
        return failOn.stream().anyMatch(what -> what.isIn(trace)) ? 1 : 0;
    }

    private boolean tellsWhatIsWrong(Specification read) {
        var err = requireNonNull(spec).commandLine().getErr();
        read.notes().forEach(err::println);
        read.problems().forEach(err::println);
        if (!read.problems().isEmpty()) {
            err.println("roedtraad: nothing was traced, since not everything could be read.");
        } else if (read.items().isEmpty()) {
            err.println("roedtraad: there are no items in what was read.");
        }
        return !read.problems().isEmpty();
    }

    private void write(Trace trace) throws IOException {
        var out = new BufferedWriter(requireNonNull(spec).commandLine().getOut(), BUFFER);
        format.report.get().write(trace, out);
        out.flush();
    }
}
