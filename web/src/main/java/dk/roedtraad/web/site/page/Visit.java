package dk.roedtraad.web.site.page;

import dk.roedtraad.shared.Language;

/**
 * A request for a page.
 *
 * @param language the language of the site
 * @param argument the last segment of the path, or empty where the page takes none
 * @param parameters the query's parameters
 */
public record Visit(Language language, String argument, Parameters parameters) {}
