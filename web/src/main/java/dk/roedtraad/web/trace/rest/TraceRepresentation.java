package dk.roedtraad.web.trace.rest;

import dk.roedtraad.followup.AnswerValue;
import dk.roedtraad.followup.ProgressValue;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.ElementNumber;
import dk.roedtraad.shared.Language;
import dk.roedtraad.shared.Visibility;
import dk.roedtraad.trace.Coverage;
import dk.roedtraad.trace.Passage;
import dk.roedtraad.trace.TraceLink;
import dk.roedtraad.web.element.rest.SourceRepresentation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A thread.
 *
 * @param root the element it starts from
 * @param complete false when only the direct links could be read
 * @param nodes the elements, the root first
 * @param links the trace links between them
 */
public record TraceRepresentation(ElementId root, boolean complete, List<Node> nodes, List<Link> links) {

    /** Where an element of the thread stands, seen from the root. */
    public enum Place {
        /** It is the root. */
        ROOT,
        /** On the way towards the vision. */
        ABOVE,
        /** On the way towards the plans. */
        BELOW
    }

    /**
     * An element of the thread.
     *
     * @param id its identity
     * @param number what people cite
     * @param kind code of its kind
     * @param title its title
     * @param titleLanguage the language the title is in
     * @param document the document that owns it
     * @param edition the edition that shows it so
     * @param inForce whether that is the document's newest edition in the reader's sight
     * @param visibility {@code staff} where only staff see it so; left out where everybody does
     * @param place where it stands, seen from the root
     * @param answer the newest answer, where its kind is answered
     * @param progress the newest progress, likewise
     * @param example the wording is made for demonstration
     * @param self its address in the API
     */
    public record Node(
            ElementId id,
            @Nullable ElementNumber number,
            String kind,
            String title,
            Language titleLanguage,
            String document,
            String edition,
            boolean inForce,
            @Nullable Visibility visibility,
            Place place,
            @Nullable AnswerValue answer,
            @Nullable ProgressValue progress,
            boolean example,
            String self) {}

    /**
     * A link from a later element to the earlier one it answers.
     *
     * @param id its identity
     * @param from the later element
     * @param to the earlier element
     * @param type code of its type
     * @param covers how much of the earlier element is taken up
     * @param reason why, in Danish
     * @param date when it was made
     * @param fromRevision the wording of the later element it rests on
     * @param toRevision the wording of the earlier element it rests on
     * @param passage the words it rests on
     * @param source where it was read
     * @param example made for demonstration
     */
    public record Link(
            String id,
            ElementId from,
            ElementId to,
            String type,
            Coverage covers,
            String reason,
            LocalDate date,
            int fromRevision,
            int toRevision,
            @Nullable Passage passage,
            @Nullable SourceRepresentation source,
            boolean example) {

        static Link of(TraceLink link, @Nullable SourceRepresentation source) {
            return new Link(
                    link.id(),
                    link.from(),
                    link.to(),
                    link.type(),
                    link.covers(),
                    link.reason(),
                    link.date(),
                    link.fromRevision(),
                    link.toRevision(),
                    link.passage(),
                    source,
                    link.example());
        }
    }
}
