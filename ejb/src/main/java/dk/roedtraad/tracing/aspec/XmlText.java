package dk.roedtraad.tracing.aspec;

import java.io.IOException;
import java.io.Writer;

/** Writes indented XML, an element a line, without a name space. */
final class XmlText {

    private static final char REPLACEMENT = '\uFFFD';

    private final Writer out;
    private int depth;
    private boolean empty = true;

    XmlText(Writer out) {
        this.out = out;
    }

    void begin() throws IOException {
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    void open(String name) throws IOException {
        open(name, "");
    }

    void open(String name, String attributes) throws IOException {
        indent();
        out.write('<');
        out.write(name);
        out.write(attributes);
        out.write('>');
        depth++;
        empty = true;
    }

    void close(String name) throws IOException {
        depth--;
        if (!empty) {
            out.write('\n');
            out.write("  ".repeat(depth));
        }
        end(name);
        empty = false;
    }

    void text(String name, String content) throws IOException {
        indent();
        out.write('<');
        out.write(name);
        out.write('>');
        escape(content);
        end(name);
        empty = false;
    }

    void textIfAny(String name, String content) throws IOException {
        if (!content.isEmpty()) {
            text(name, content);
        }
    }

    private void end(String name) throws IOException {
        out.write("</");
        out.write(name);
        out.write('>');
    }

    private void indent() throws IOException {
        if (depth > 0) {
            out.write('\n');
        }
        for (int i = 0; i < depth; i++) {
            out.write("  ");
        }
    }

    private void escape(String content) throws IOException {
        for (int i = 0; i < content.length(); ) {
            int sign = content.codePointAt(i);
            i += Character.charCount(sign);
            switch (sign) {
                case '&' -> out.write("&amp;");
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                default -> write(sign);
            }
        }
    }

    /** Signs beyond the first plane by number, as OpenFastTrace writes them; what XML cannot hold at all is replaced. */
    private void write(int sign) throws IOException {
        if (Character.isSupplementaryCodePoint(sign)) {
            out.write("&#x" + Integer.toHexString(sign) + ";");
        } else {
            boolean isAllowed = sign >= ' ' && sign < 0xFFFE && !Character.isSurrogate((char) sign)
                    || sign == '\t'
                    || sign == '\n'
                    || sign == '\r';
            out.write(isAllowed ? sign : REPLACEMENT);
        }
    }

    static String attribute(String name, String value) {
        return " " + name + "=\""
                + value.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;") + "\"";
    }
}
