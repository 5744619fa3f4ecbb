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
        for (int i = 0; i < content.length(); i++) {
            char sign = content.charAt(i);
            switch (sign) {
                case '&' -> out.write("&amp;");
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                default -> out.write(isAllowed(content, i) ? sign : REPLACEMENT);
            }
        }
    }

    /** Whether XML can hold the sign at all; half a surrogate pair it cannot. */
    private static boolean isAllowed(String content, int position) {
        char sign = content.charAt(position);
        if (Character.isHighSurrogate(sign)) {
            return position + 1 < content.length() && Character.isLowSurrogate(content.charAt(position + 1));
        }
        if (Character.isLowSurrogate(sign)) {
            return position > 0 && Character.isHighSurrogate(content.charAt(position - 1));
        }
        return sign >= ' ' && sign < '\uFFFE' || sign == '\t' || sign == '\n' || sign == '\r';
    }

    static String attribute(String name, String value) {
        return " " + name + "=\""
                + value.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;") + "\"";
    }
}
