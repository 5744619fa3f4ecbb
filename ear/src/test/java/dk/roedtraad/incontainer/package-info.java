/** What is proved inside the server: the application as built, on real PostgreSQL and Neo4j, asked through its own beans. */
@NullMarked
package dk.roedtraad.incontainer;

import org.jspecify.annotations.NullMarked;
