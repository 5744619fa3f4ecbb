package dk.roedtraad.web.admin;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file's bytes.
 *
 * @param text what could be read; a byte order mark is left out
 * @param brokenLine the line of the first byte that is not UTF-8, or 0 where all is
 */
record FileText(String text, int brokenLine) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    static FileText of(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length + 1);
        var decoder = StandardCharsets.UTF_8.newDecoder();
        boolean broken = decoder.decode(in, out, true).isError();
        var text = out.flip().toString();
        return new FileText(
                text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text,
                broken ? 1 + (int) text.chars().filter(sign -> sign == '\n').count() : 0);
    }
}
