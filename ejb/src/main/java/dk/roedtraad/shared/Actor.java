package dk.roedtraad.shared;

/**
 * Who changes the record.
 *
 * @param account opaque account id; the public never reads it
 * @param role the role in which it is done; the public reads this
 */
public record Actor(String account, Role role) {

    /** The command line, by whoever may read the token of the home directory. */
    public static final Actor IMPORT = new Actor("system:import", Role.ADMIN);

    /**
     * Makes sure that the role may do it; every use case asks this first.
     *
     * @throws NotAllowedException when it may not
     */
    public void require(Act act) {
        if (!Permissions.allow(role, act)) {
            throw new NotAllowedException(role, act);
        }
    }
}
