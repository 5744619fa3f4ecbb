/** Specifications and verdicts in aspec XML, as OpenFastTrace reads and prints them. */
@NullMarked
package dk.roedtraad.tracing.aspec;

import org.jspecify.annotations.NullMarked;
