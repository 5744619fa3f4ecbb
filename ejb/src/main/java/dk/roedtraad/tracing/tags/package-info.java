/** Coverage tags in source files, {@code [impl->dsn~opening-hours~2]}, as OpenFastTrace reads them. */
@NullMarked
package dk.roedtraad.tracing.tags;

import org.jspecify.annotations.NullMarked;
