package dk.roedtraad.web.site.page;

/**
 * A page of the site. It reads everything it shows before its view begins, so that what cannot be answered becomes an error page and never
 * half a page: a malformed value 400, an unknown item 404, a projection that cannot be asked 503.
 */
public interface Page {
    /** Reads what the page shows. */
    Opening open(Visit visit);
}
