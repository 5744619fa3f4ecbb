package dk.roedtraad.shared;

/** What somebody with an account is to the municipality. The public needs no role and has none. */
public enum Role {
    /** Writes documents and the links between them (planlægger). */
    PLANNER,
    /** Decides what the public may see (godkender). */
    PUBLISHER,
    /** Reads and asks (byrådsmedlem). */
    POLITICIAN,
    /** Records what a unit answers and does (fagcenter). */
    OFFICER,
    /** Judges beside the administration (følgegruppe). */
    ASSESSOR,
    /** Reads everything and writes nothing (revisor). */
    AUDITOR,
    /** Keeps accounts and the machine (administrator). */
    ADMIN
}
