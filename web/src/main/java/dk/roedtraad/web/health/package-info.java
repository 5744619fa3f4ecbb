/** Whether the site lives, has started and may be asked. */
@NullMarked
package dk.roedtraad.web.health;

import org.jspecify.annotations.NullMarked;
