package dk.roedtraad.element;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.shared.Bilingual;
import dk.roedtraad.shared.ElementId;
import org.junit.jupiter.api.Test;

class RevisionTest {

    private static Revision wording(String title, String text) {
        return new Revision(ElementId.derivedFrom("d", "k"), 1, new Bilingual(title, null), text, null, false);
    }

    // [utest->req~revision-fingerprint~1]
    @Test
    void keepsItsFingerprintWhenOnlyWhiteSpaceDiffers() {
        assertThat(wording("Boliger", "Byg  mindst\n100 boliger.").fingerprint())
                .isEqualTo(wording("Boliger ", "Byg mindst 100 boliger.").fingerprint());
    }

    // [utest->req~revision-fingerprint~1]
    @Test
    void keepsItsFingerprintWhateverWayLettersAreComposed() {
        assertThat(wording("A\u030a", "").fingerprint())
                .isEqualTo(wording("\u00c5", "").fingerprint());
    }

    // [utest->req~revision-fingerprint~1]
    @Test
    void changesItsFingerprintWithANumber() {
        assertThat(wording("Boliger", "Byg 100 boliger.").fingerprint())
                .isNotEqualTo(wording("Boliger", "Byg 200 boliger.").fingerprint());
    }
}
