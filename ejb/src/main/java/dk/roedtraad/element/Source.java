package dk.roedtraad.element;

import dk.roedtraad.shared.Bilingual;
import dk.roedtraad.shared.RecordItem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source (kilde): where a wording or a fact comes from.
 *
 * @param id stable key
 * @param title what it is
 * @param address where it was read
 * @param page the page in it
 * @param captured when it was read
 * @param sha256 hash of what was read, 64 hexadecimal digits
 * @param note a remark for readers
 */
public record Source(
        String id,
        String title,
        @Nullable String address,
        @Nullable String page,
        @Nullable LocalDate captured,
        @Nullable String sha256,
        @Nullable Bilingual note)
        implements RecordItem {

    @Override
    public String noun() {
        return "source";
    }

    @Override
    public List<String> touches() {
        return List.of();
    }
}
