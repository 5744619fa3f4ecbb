package dk.roedtraad.trace;

import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.Texts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Makes a trace link on the newest wordings of both ends.
 *
 * @param from the later element
 * @param type code of the type of the link
 * @param to the earlier element
 * @param covers how much of the earlier element is taken up
 * @param reason why
 * @param date when it was found; absent: today
 * @param decision key of the decision it rests on; absent: none
 * @param passage the words of the later element it rests on; absent: all of them
 */
public record MakeLink(
        @Nullable ElementId from,
        @Nullable String type,
        @Nullable ElementId to,
        @Nullable Coverage covers,
        @Nullable String reason,
        @Nullable LocalDate date,
        @Nullable String decision,
        @Nullable Passage passage) {

    public MakeLink {
        type = Texts.clean(type);
        reason = Texts.clean(reason);
        decision = Texts.clean(decision);
    }
}
