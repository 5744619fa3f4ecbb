/** What must be true before the site answers: the schema is current, the chosen data set is loaded, the projections have caught up. */
@NullMarked
package dk.roedtraad.startup;

import org.jspecify.annotations.NullMarked;
