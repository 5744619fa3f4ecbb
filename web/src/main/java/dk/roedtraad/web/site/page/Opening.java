package dk.roedtraad.web.site.page;

/** What comes of opening a page. */
public sealed interface Opening {
    /** The page is shown. */
    Opening SHOWN = new Shown();

    /** The page's view is shown. */
    record Shown() implements Opening {}

    /**
     * What was asked for has another address now.
     *
     * @param path path below the language
     */
    record Moved(String path) implements Opening {}
}
