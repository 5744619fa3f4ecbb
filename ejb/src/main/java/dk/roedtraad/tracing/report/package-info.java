/** Telling people and machines what a trace has found. */
@NullMarked
package dk.roedtraad.tracing.report;

import org.jspecify.annotations.NullMarked;
