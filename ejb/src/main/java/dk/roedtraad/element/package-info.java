/** Documents, their editions, and the elements that stand in them: identity, wording, number and place. */
@NullMarked
package dk.roedtraad.element;

import org.jspecify.annotations.NullMarked;
