package dk.roedtraad.graph;

/** Which way a thread is followed. */
public enum Direction {
    /** Towards the vision: from later elements to the earlier ones they answer. */
    UP,
    /** Towards the plans: from earlier elements to the later ones that answer them. */
    DOWN,
    /** Both ways. */
    BOTH
}
