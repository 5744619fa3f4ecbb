package dk.roedtraad.web.element.page;

import dk.roedtraad.element.ElementView;
import java.util.List;

/**
 * An element as one edition has it, beside the edition before.
 *
 * @param element the element in that edition
 * @param title its Danish heading in pieces
 * @param text its text in pieces
 * @param reworded whether its words differ from those of the edition before
 * @param renumbered whether its number does
 */
public record Wording(
        ElementView element,
        List<WordChanges.Piece> title,
        List<WordChanges.Piece> text,
        boolean reworded,
        boolean renumbered) {}
