package dk.roedtraad.web.admin;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.roedtraad.ingest.SourceFile;
import dk.roedtraad.web.rest.ProblemException;
import dk.roedtraad.web.rest.ProblemType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingArchiveTest {

    private static final ZipLimits SMALL = new ZipLimits(4000, 3, 3000, 100);

    @Test
    void readsFilesInTheOrderOfTheirNames() throws IOException {
        var zip = new Archive().with("b.yaml", "b: 1").with("a/å.yaml", "\uFEFFa: æ");
        assertThat(read(zip.bytes()).files())
                .containsExactly(new SourceFile("a/å.yaml", "a: æ"), new SourceFile("b.yaml", "b: 1"));
    }

    @Test
    void namesTheLineThatIsNotUtf8() throws IOException {
        var zip = new Archive().with("a.yaml", "a: 1\nb: æ\n".getBytes(ISO_8859_1));
        assertThat(read(zip.bytes()).mistakes()).containsExactly("a.yaml:2: not UTF-8 here; save the file as UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.yaml", "/a.yaml", "a/../../b.yaml", "C:a.yaml", "a\\b.yaml", "a\u0001.yaml", "a.exe"})
    void refusesOddNames(String name) throws IOException {
        assertThatRefused(
                ProblemType.MALFORMED_VALUE, new Archive().with(name, "a").bytes());
    }

    @Test
    void refusesAnArchiveWithoutFiles() throws IOException {
        assertThatRefused(ProblemType.MALFORMED_VALUE, new Archive().bytes());
    }

    @Test
    void refusesWhatIsNoArchive() {
        assertThatRefused(ProblemType.MALFORMED_VALUE, "no archive".getBytes(UTF_8));
    }

    @Test
    void refusesAnArchiveThatEndsEarly() throws IOException {
        var whole = new Archive().with("a.yaml", "abcdefgh".repeat(50)).bytes();
        assertThatRefused(ProblemType.MALFORMED_VALUE, Arrays.copyOf(whole, 45));
    }

    // [utest->req~import-guarded~1]
    @Test
    void refusesTooManyFiles() throws IOException {
        var zip = new Archive()
                .with("a.yaml", "")
                .with("b.yaml", "")
                .with("c.yaml", "")
                .with("d.yaml", "");
        assertThatRefused(ProblemType.TOO_LARGE, zip.bytes());
    }

    // [utest->req~import-guarded~1]
    @Test
    void refusesTooMuchWhenUnpacked() throws IOException {
        assertThatRefused(
                ProblemType.TOO_LARGE,
                new Archive().with("a.yaml", "a".repeat(3001)).bytes());
    }

    @Test
    void refusesABodyThatIsTooLong() {
        assertThatRefused(ProblemType.TOO_LARGE, storedFile(5000), new ZipLimits(4000, 3, 9000, 100));
    }

    @Test
    void refusesAFileThatIsFarLargerThanWhatWasSent() throws IOException {
        var bomb = new Archive().with("a.yaml", "a".repeat(3 << 20)).bytes();
        assertThatRefused(ProblemType.TOO_LARGE, bomb, ZipLimits.USUAL);
    }

    private static byte[] storedFile(int length) {
        try {
            var noise = new byte[length];
            new java.util.Random(1).nextBytes(noise);
            return new Archive().with("a.yaml", noise).bytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static ArchiveContent read(byte[] zip) throws IOException {
        return new ReadingArchive(SMALL).read(new ByteArrayInputStream(zip));
    }

    private static void assertThatRefused(ProblemType type, byte[] zip) {
        assertThatRefused(type, zip, SMALL);
    }

    private static void assertThatRefused(ProblemType type, byte[] zip, ZipLimits limits) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> new ReadingArchive(limits).read(new ByteArrayInputStream(zip)))
                .returns(type, ProblemException::type);
    }

    /** An archive being packed. */
    private static final class Archive {

        private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
        private final ZipOutputStream zip = new ZipOutputStream(packed);

        Archive with(String name, String text) throws IOException {
            return with(name, text.getBytes(UTF_8));
        }

        Archive with(String name, byte[] content) throws IOException {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
            return this;
        }

        byte[] bytes() throws IOException {
            zip.close();
            return packed.toByteArray();
        }
    }
}
