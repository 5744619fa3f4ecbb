package dk.roedtraad.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PagingTest {

    @Test
    void takesThePartOfALongList() {
        assertThat(new Paging(2, 2).of(List.of(1, 2, 3))).containsExactly(3);
    }

    @Test
    void findsNothingBeyondTheEnd() {
        assertThat(new Paging(9, 2).of(List.of(1, 2, 3))).isEmpty();
    }
}
