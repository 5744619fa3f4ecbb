package dk.roedtraad.launcher;

/** The status codes of HTTP that mean something to the launcher. */
final class HttpStatus {

    static final int OK = 200;
    static final int UNPROCESSABLE = 422;
    static final int UNAVAILABLE = 503;

    private HttpStatus() {}
}
