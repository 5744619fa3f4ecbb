package dk.roedtraad.tracing.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;

/** Writes JSON without holding it in memory. */
final class JsonText {

    private static final String HEX = "0123456789abcdef";

    private final Writer out;
    private boolean first = true;
    private boolean afterKey;

    JsonText(Writer out) {
        this.out = out;
    }

    JsonText beginObject() throws IOException {
        return begin('{');
    }

    JsonText endObject() throws IOException {
        return end('}');
    }

    JsonText beginList() throws IOException {
        return begin('[');
    }

    JsonText endList() throws IOException {
        return end(']');
    }

    JsonText key(String name) throws IOException {
        separate();
        quote(name);
        out.write(':');
        afterKey = true;
        return this;
    }

    JsonText value(String text) throws IOException {
        separate();
        quote(text);
        return this;
    }

    JsonText field(String name, String text) throws IOException {
        return key(name).value(text);
    }

    JsonText field(String name, int number) throws IOException {
        key(name).separate();
        out.write(Integer.toString(number));
        return this;
    }

    JsonText field(String name, boolean is) throws IOException {
        key(name).separate();
        out.write(Boolean.toString(is));
        return this;
    }

    JsonText field(String name, Collection<String> words) throws IOException {
        key(name).beginList();
        for (var word : words) {
            value(word);
        }
        return endList();
    }

    private JsonText begin(char bracket) throws IOException {
        separate();
        out.write(bracket);
        first = true;
        return this;
    }

    private JsonText end(char bracket) throws IOException {
        out.write(bracket);
        first = false;
        return this;
    }

    private void separate() throws IOException {
        if (!first && !afterKey) {
            out.write(',');
        }
        first = false;
        afterKey = false;
    }

    private void quote(String text) throws IOException {
        out.write('"');
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '"' || sign == '\\') {
                out.write('\\');
                out.write(sign);
            } else if (sign < ' ' || Character.isSurrogate(sign)) {
                out.write("\\u" + HEX.charAt(sign >> 12) + HEX.charAt((sign >> 8) & 15) + HEX.charAt((sign >> 4) & 15)
                        + HEX.charAt(sign & 15));
            } else {
                out.write(sign);
            }
        }
        out.write('"');
    }
}
