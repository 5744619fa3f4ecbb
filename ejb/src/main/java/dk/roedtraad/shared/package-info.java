/** What every feature of the record speaks: identifiers, bilingual texts, items of the record and how they are written down. */
@NullMarked
package dk.roedtraad.shared;

import org.jspecify.annotations.NullMarked;
