package dk.roedtraad.tracing;

/** What makes a trace fail. */
public enum FailOn {
    /** Anything that is wrong with any item. */
    DEFECTS {
        @Override
        public boolean isIn(Trace trace) {
            return !trace.isClean();
        }
    },
    /** An item that is not covered in a type it needs. */
    GAPS {
        @Override
        public boolean isIn(Trace trace) {
            return trace.items().stream().anyMatch(item -> item.defect() != Defect.NONE && !item.isCovered());
        }
    },
    /** A link whose end has been reworded since it was made. */
    SUSPECTS {
        @Override
        public boolean isIn(Trace trace) {
            return trace.items().stream()
                    .flatMap(item -> item.outgoing().stream())
                    .anyMatch(link -> link.status().isSuspect());
        }
    };

    /** Whether there is any. */
    public abstract boolean isIn(Trace trace);
}
