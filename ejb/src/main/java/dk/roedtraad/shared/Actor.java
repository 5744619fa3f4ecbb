package dk.roedtraad.shared;

/**
 * Who changes the record.
 *
 * @param account opaque account id; the public never reads it
 * @param role the role in which it was done; the public reads this
 */
public record Actor(String account, String role) {

    /** The command line, by whoever may read the token of the home directory. */
    public static final Actor IMPORT = new Actor("system:import", "admin");
}
