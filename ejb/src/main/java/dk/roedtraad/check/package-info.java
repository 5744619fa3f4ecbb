/** Whether the journal's chain holds, the rows are what the journal says, and the projections hold what the record holds. */
@NullMarked
package dk.roedtraad.check;

import org.jspecify.annotations.NullMarked;
