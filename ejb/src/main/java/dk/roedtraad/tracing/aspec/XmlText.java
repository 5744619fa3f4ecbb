package dk.roedtraad.tracing.aspec;

import java.io.IOException;
import java.io.Writer;

/** Writes indented XML, an element a line, without a name space. */
final class XmlText {

    private static final char REPLACEMENT = '\uFFFD';

    private static final int BUFFER = 1 << 15;

    private final Writer writer;
    private final StringBuilder out = new StringBuilder(BUFFER);
    private int depth;
    private boolean empty = true;

    XmlText(Writer writer) {
        this.writer = writer;
    }

    void begin() {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    void open(String name) {
        open(name, "");
    }

    void open(String name, String attributes) {
        indent();
        out.append('<');
        out.append(name);
        out.append(attributes);
        out.append('>');
        depth++;
        empty = true;
    }

    void close(String name) throws IOException {
        depth--;
        if (!empty) {
            out.append('\n');
            out.append("  ".repeat(depth));
        }
        end(name);
        empty = false;
        if (out.length() > BUFFER / 2 || depth == 0) {
            writer.append(out);
            out.setLength(0);
        }
    }

    void text(String name, String content) {
        indent();
        out.append('<');
        out.append(name);
        out.append('>');
        escape(content);
        end(name);
        empty = false;
    }

    void textIfAny(String name, String content) {
        if (!content.isEmpty()) {
            text(name, content);
        }
    }

    private void end(String name) {
        out.append("</");
        out.append(name);
        out.append('>');
    }

    private void indent() {
        if (depth > 0) {
            out.append('\n');
        }
        for (int i = 0; i < depth; i++) {
            out.append("  ");
        }
    }

    private void escape(String content) {
        int plain = 0;
        for (int i = 0; i < content.length(); ) {
            int sign = content.codePointAt(i);
            int next = i + Character.charCount(sign);
            if (sign < ' ' || sign >= Character.MIN_SURROGATE || sign == '&' || sign == '<' || sign == '>') {
                out.append(content, plain, i);
                write(sign);
                plain = next;
            }
            i = next;
        }
        out.append(content, plain, content.length());
    }

    /** Signs beyond the first plane by number, as OpenFastTrace writes them; what XML cannot hold at all is replaced. */
    private void write(int sign) {
        if (sign == '&') {
            out.append("&amp;");
        } else if (sign == '<') {
            out.append("&lt;");
        } else if (sign == '>') {
            out.append("&gt;");
        } else if (Character.isSupplementaryCodePoint(sign)) {
            out.append("&#x" + Integer.toHexString(sign) + ";");
        } else {
            boolean isAllowed = (sign >= ' ' && sign < 0xFFFE && !Character.isSurrogate((char) sign))
                    || sign == '\t'
                    || sign == '\n'
                    || sign == '\r';
            out.append(isAllowed ? (char) sign : REPLACEMENT);
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
