package dk.roedtraad.tracing;

/** A format that specifications are written in. It says which files it reads; of several, the first one asked reads a file. */
public interface SpecificationFormat {

    /** Whether it reads this file. */
    boolean reads(SpecificationFile file);

    /** Begins to read. */
    Reading into(Specification specification);

    /** Reading one file after the other. */
    interface Reading {

        /** Reads a file; what cannot be read is told to the specification with file and line. */
        void read(SpecificationFile file);

        /** There are no more files. */
        default void finish() {}
    }
}
