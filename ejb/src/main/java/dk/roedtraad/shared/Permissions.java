package dk.roedtraad.shared;

import static dk.roedtraad.shared.Role.ADMIN;
import static dk.roedtraad.shared.Role.ASSESSOR;
import static dk.roedtraad.shared.Role.AUDITOR;
import static dk.roedtraad.shared.Role.OFFICER;
import static dk.roedtraad.shared.Role.PLANNER;
import static dk.roedtraad.shared.Role.POLITICIAN;
import static dk.roedtraad.shared.Role.PUBLISHER;

import java.util.Map;
import java.util.Set;

/** The one table that says which role may do what. What it does not list is refused. */
public final class Permissions {

    private static final Map<Act, Set<Role>> TABLE = Map.ofEntries(
            Map.entry(Act.READ_STAFF, Set.of(PLANNER, PUBLISHER, POLITICIAN, OFFICER, ASSESSOR, AUDITOR, ADMIN)),
            Map.entry(Act.READ_JOURNAL, Set.of(AUDITOR, ADMIN)),
            Map.entry(Act.ADD_ELEMENT, Set.of(PLANNER)),
            Map.entry(Act.REVISE_ELEMENT, Set.of(PLANNER)),
            Map.entry(Act.RENUMBER_ELEMENT, Set.of(PLANNER)),
            Map.entry(Act.WITHDRAW_ELEMENT, Set.of(PLANNER)),
            Map.entry(Act.LINK, Set.of(PLANNER)),
            Map.entry(Act.UNLINK, Set.of(PLANNER)),
            Map.entry(Act.ANSWER, Set.of(PLANNER, OFFICER)),
            Map.entry(Act.RECORD_PROGRESS, Set.of(OFFICER)),
            Map.entry(Act.PUBLISH, Set.of(PUBLISHER)),
            Map.entry(Act.ADMINISTER, Set.of(ADMIN)));

    private Permissions() {}

    /** Whether that role may do that. */
    public static boolean allow(Role role, Act act) {
        return TABLE.getOrDefault(act, Set.of()).contains(role);
    }
}
