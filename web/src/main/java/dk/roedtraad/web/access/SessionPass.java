package dk.roedtraad.web.access;

import java.io.Serializable;
import java.time.Instant;

/**
 * What a session knows of who signed in.
 *
 * @param account the account's identity
 * @param changed when the account had last been changed then; a later change ends the session
 * @param began when they signed in
 * @param token what forms of this session carry
 */
record SessionPass(String account, Instant changed, Instant began, String token) implements Serializable {
    /** Without the token, so that it reaches no log. */
    @Override
    public String toString() {
        return "session of " + account + " since " + began;
    }
}
