/** What a rewording changes: texts read into units, units aligned, and named rules that judge the differences. */
@NullMarked
package dk.roedtraad.trace.rewording;

import org.jspecify.annotations.NullMarked;
