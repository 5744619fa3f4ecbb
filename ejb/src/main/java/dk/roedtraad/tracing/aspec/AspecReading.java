package dk.roedtraad.tracing.aspec;

import dk.roedtraad.shared.MalformedValueException;
import dk.roedtraad.tracing.Position;
import dk.roedtraad.tracing.Specification;
import dk.roedtraad.tracing.SpecificationFile;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one file, element by element. What is not known is passed over with all that is in it. */
final class AspecReading {

    private static final Set<String> NAME_SPACES = Set.of("", "https://github.com/itsallcode/openfasttrace");

    /** Elements that hold others. */
    private static final Set<String> GROUPS = Set.of(
            "needscoverage",
            "providescoverage",
            "provcov",
            "dependencies",
            "dependsOnSpecObject",
            "tags",
            "coverage",
            "covering",
            "coveredType");

    private final SpecificationFile file;
    private final Specification specification;
    private final Deque<String> path = new ArrayDeque<>();
    private String type = "";
    private int line = 1;

    AspecReading(SpecificationFile file, Specification specification) {
        this.file = file;
        this.specification = specification;
    }

    /** Where reading has come to. */
    Position position() {
        return new Position(file.name(), line);
    }

    void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            line = Math.max(1, xml.getLocation().getLineNumber());
            if (event == XMLStreamConstants.DTD) {
                throw new MalformedValueException("DOCTYPE", "<!DOCTYPE", "is not allowed here; remove it");
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                path.pop();
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                open(xml);
            }
        }
    }

    private void open(XMLStreamReader xml) throws XMLStreamException {
        var name = xml.getLocalName();
        if (!isOurs(xml)) {
            specification.note(position() + ": passed over: its elements are of the name space " + xml.getNamespaceURI()
                    + "; name the file to have it read");
            pass(xml);
        } else if (path.isEmpty() && name.equals("specdocument")) {
            path.push(name);
        } else if (path.size() == 1 && name.equals("specobjects")) {
            path.push(name);
            type = doctype(xml);
        } else if (path.size() == 2 && name.equals("specobject")) {
            specification.add(object(xml).item());
        } else {
            pass(xml);
        }
    }

    private static String doctype(XMLStreamReader xml) {
        var doctype = xml.getAttributeValue(null, "doctype");
        if (doctype == null) {
            throw new MalformedValueException("specobjects", "", "has no doctype; add it");
        }
        return doctype;
    }

    private boolean isOurs(XMLStreamReader xml) {
        var nameSpace = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
        return file.isNamed() || NAME_SPACES.contains(nameSpace);
    }

    private AspecObject object(XMLStreamReader xml) throws XMLStreamException {
        var object = new AspecObject(type, position());
        var groups = new ArrayDeque<String>();
        while (true) {
            int event = xml.next();
            line = Math.max(1, xml.getLocation().getLineNumber());
            if (event == XMLStreamConstants.START_ELEMENT && isOurs(xml)) {
                var name = xml.getLocalName();
                if (GROUPS.contains(name)) {
                    groups.push(name);
                } else if (AspecObject.knows(name)) {
                    object.take(groups.isEmpty() ? "" : groups.peek(), name, text(xml));
                } else {
                    pass(xml);
                }
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                pass(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (groups.isEmpty()) {
                    return object;
                }
                object.close(groups.pop());
            }
        }
    }

    /** The text of an element, without that of elements in it. */
    private static String text(XMLStreamReader xml) throws XMLStreamException {
        var text = new StringBuilder();
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.END_ELEMENT -> {
                    return text.toString();
                }
                case XMLStreamConstants.START_ELEMENT -> pass(xml);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(xml.getText());
                default -> {
                    // Comments and instructions say nothing.
                }
            }
        }
    }

    private static void pass(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}
