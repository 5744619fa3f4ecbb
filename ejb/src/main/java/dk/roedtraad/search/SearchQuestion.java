package dk.roedtraad.search;

/**
 * A question to the index.
 *
 * @param words what to look for; blank means everything, in reading order
 * @param filter what to narrow it to
 * @param page page of the hits, from 1
 * @param size hits a page
 */
public record SearchQuestion(String words, SearchFilter filter, int page, int size) {}
