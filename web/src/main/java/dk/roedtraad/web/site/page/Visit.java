package dk.roedtraad.web.site.page;

import dk.roedtraad.shared.Language;
import dk.roedtraad.shared.Sight;

/**
 * A request for a page.
 *
 * @param language the language of the site
 * @param argument the last segment of the path, or empty where the page takes none
 * @param parameters the query's parameters
 * @param sight what the reader sees
 */
public record Visit(Language language, String argument, Parameters parameters, Sight sight) {}
