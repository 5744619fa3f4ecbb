/** Specifications in Markdown, as OpenFastTrace reads them. */
@NullMarked
package dk.roedtraad.tracing.markdown;

import org.jspecify.annotations.NullMarked;
