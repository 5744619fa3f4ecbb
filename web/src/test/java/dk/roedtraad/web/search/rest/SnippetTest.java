package dk.roedtraad.web.search.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.search.SearchHit.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class SnippetTest {

    @Test
    void marksWhatWasLookedFor() {
        assertThat(Snippet.html(List.of(new Part("et ", false), new Part("kollegium", true))))
                .isEqualTo("et <mark>kollegium</mark>");
    }

    @Test
    void letsNoMarkupOfTheTextThrough() {
        assertThat(Snippet.html(List.of(new Part("<b a=\"'\">&amp;", true))))
                .isEqualTo("<mark>&lt;b a=&quot;&#39;&quot;&gt;&amp;amp;</mark>");
    }
}
