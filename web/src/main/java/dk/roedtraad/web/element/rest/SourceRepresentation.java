package dk.roedtraad.web.element.rest;

import dk.roedtraad.element.Source;
import dk.roedtraad.shared.Bilingual;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where something was read.
 *
 * @param id its key
 * @param title what it is
 * @param address where it was read
 * @param page the page in it
 * @param captured when it was read
 * @param sha256 hash of what was read
 * @param note a remark, in both languages
 */
public record SourceRepresentation(
        String id,
        String title,
        @Nullable String address,
        @Nullable String page,
        @Nullable LocalDate captured,
        @Nullable String sha256,
        @Nullable Bilingual note) {

    static SourceRepresentation of(Source source) {
        return new SourceRepresentation(
                source.id(),
                source.title(),
                source.address(),
                source.page(),
                source.captured(),
                source.sha256(),
                source.note());
    }
}
