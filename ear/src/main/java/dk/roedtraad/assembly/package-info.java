/** Steps of the build that lay out the distribution; no part of it. */
@NullMarked
package dk.roedtraad.assembly;

import org.jspecify.annotations.NullMarked;
