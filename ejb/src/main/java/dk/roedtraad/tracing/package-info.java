/** Linking specification items and judging what covers what; pure, without any store, server or framework. */
@NullMarked
package dk.roedtraad.tracing;

import org.jspecify.annotations.NullMarked;
