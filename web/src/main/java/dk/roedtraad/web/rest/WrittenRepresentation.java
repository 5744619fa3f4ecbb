package dk.roedtraad.web.rest;

/**
 * What a change is answered.
 *
 * @param sequence of the change's last journal entry; who reads the journal up to it has seen the change
 * @param id identity of what was written
 * @param self where it can be read
 */
public record WrittenRepresentation(long sequence, String id, String self) {}
