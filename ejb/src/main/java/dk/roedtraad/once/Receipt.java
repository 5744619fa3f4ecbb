package dk.roedtraad.once;

/**
 * What a request was answered that wrote something.
 *
 * @param status of the answer
 * @param location where what was written can be read
 * @param sequence of the last journal entry of the change
 * @param written identity of what was written
 */
public record Receipt(int status, String location, long sequence, String written) {}
