package dk.roedtraad.launcher;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a run was told.
 *
 * @param home where everything that must last is kept
 * @param data what an empty record is filled with
 * @param bind the address that the site listens on
 * @param port the port that was told, or null for 8080 or the next free one
 * @param database the PostgreSQL to use, or null for the embedded one
 * @param graph the Neo4j to use, or null for the embedded one
 * @param stopWithParent whether to stop when the process that started this one ends
 */
record Settings(
        Path home,
        DataSet data,
        String bind,
        @Nullable Integer port,
        @Nullable ExternalStore database,
        @Nullable ExternalStore graph,
        boolean stopWithParent) {}
