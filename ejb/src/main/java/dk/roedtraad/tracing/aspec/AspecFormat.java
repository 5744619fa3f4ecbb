package dk.roedtraad.tracing.aspec;

import dk.roedtraad.shared.MalformedValueException;
import dk.roedtraad.tracing.Position;
import dk.roedtraad.tracing.Specification;
import dk.roedtraad.tracing.SpecificationFile;
import dk.roedtraad.tracing.SpecificationFormat;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/**
 * Reads items out of aspec XML: both what programs exchange as input (ReqM2's {@code providescoverage}) and what OpenFastTrace and this
 * program print as a verdict ({@code covering}). Files end in {@code .oreqm}, or in {@code .xml} and begin with a {@code specdocument}.
 *
 * <p>In a folder, elements of a foreign name space are passed over, as OpenFastTrace does; a file that somebody names is read with them.
 */
public final class AspecFormat implements SpecificationFormat {

    @Override
    public boolean reads(SpecificationFile file) {
        try {
            return file.endsWith(".oreqm")
                    || (file.endsWith(".xml") && file.opening().contains("<specdocument"));
        } catch (IOException e) {
            // Whoever reads it next will say that it cannot be read.
            return false;
        }
    }

    @Override
    public Reading into(Specification specification) {
        return file -> read(file, specification);
    }

    private static void read(SpecificationFile file, Specification specification) {
        var reading = new AspecReading(file, specification);
        try {
            reading.read(factory().createXMLStreamReader(new StringReader(file.text())));
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
            specification.refuse(new Position(file.name(), line), "this is not well-formed XML: " + oneLine(e));
        } catch (MalformedValueException e) {
            specification.refuse(reading.position(), e);
        } catch (IOException e) {
            specification.refuse(new Position(file.name(), 1), "cannot be read: " + e.getMessage());
        }
    }

    private static String oneLine(XMLStreamException problem) {
        var lines = String.valueOf(problem.getMessage()).lines().toList();
        var last = lines.isEmpty() ? "unreadable" : lines.get(lines.size() - 1);
        return last.startsWith("Message: ") ? last.substring("Message: ".length()) : last;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
