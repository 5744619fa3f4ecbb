/** Data directories written in YAML: the format of docs/data-format.md. */
@NullMarked
package dk.roedtraad.ingest.yaml;

import org.jspecify.annotations.NullMarked;
