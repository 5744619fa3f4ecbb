/** Coverage tags in source files (in square brackets an artifact type, an arrow and the items covered), as OpenFastTrace reads them. */
@NullMarked
package dk.roedtraad.tracing.tags;

import org.jspecify.annotations.NullMarked;
