/** Our own data directories as specifications, read without a record. */
@NullMarked
package dk.roedtraad.tracing.yaml;

import org.jspecify.annotations.NullMarked;
