package dk.roedtraad.web.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.shared.Language;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void writesADateAsDanesDo() {
        assertThat(Words.dateIn(Language.DA, LocalDate.of(2023, 5, 17))).isEqualTo("17. maj 2023");
    }

    @Test
    void writesADateAsBritonsDo() {
        assertThat(Words.dateIn(Language.EN, LocalDate.of(2023, 5, 17))).isEqualTo("17 May 2023");
    }
}
