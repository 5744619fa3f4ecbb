package dk.roedtraad.launcher;

/**
 * A store that somebody else runs.
 *
 * @param address where it is
 * @param user whom to sign in as
 * @param password that user's
 */
record ExternalStore(String address, String user, String password) {

    @Override
    public String toString() {
        return "ExternalStore[" + address + ", " + user + "]";
    }
}
