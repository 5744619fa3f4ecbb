package dk.roedtraad.web.site.page;

/** What comes of opening a page, or of sending it a form. */
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

    /**
     * A form has done its work; the reader goes on there.
     *
     * @param address address below the language as it stands in a link, with its query and fragment if any
     */
    record Done(String address) implements Opening {}

    /**
     * A form is refused, and the page is shown again.
     *
     * @param status the status that the answer has
     * @param pause how many seconds to wait before the next try, or 0
     */
    record Refused(int status, long pause) implements Opening {}
}
