package dk.roedtraad.web.rest;

import dk.roedtraad.shared.Codes;

/** The kinds of failure a client can meet. The address made of a constant's name is stable. */
public enum ProblemType {
    /** A value cannot be what it is said to be. */
    MALFORMED_VALUE(400),
    /** The address or its query cannot be read at all. */
    MALFORMED_ADDRESS(400),
    /** The call has no parameter of that name. */
    UNKNOWN_PARAMETER(400),
    /** The parameter is foreseen and not served yet. */
    NOT_YET(400),
    /** The request cannot be understood for another reason. */
    MALFORMED_REQUEST(400),
    /** The bearer token is missing or wrong. */
    UNAUTHORISED(401),
    /** Takes a role, and nobody is signed in. */
    NOT_SIGNED_IN(401),
    /** Name or password is wrong, or their header cannot be read. */
    WRONG_CREDENTIALS(401),
    /** The caller may not do this. */
    FORBIDDEN(403),
    /** A password would travel where others can read it. */
    INSECURE_TRANSPORT(403),
    /** A page of another site had a browser send this. */
    FOREIGN_ORIGIN(403),
    /** No such item, or not for this reader. */
    UNKNOWN_ITEM(404),
    /** No call has that address. */
    UNKNOWN_ADDRESS(404),
    /** The address has no such method. */
    METHOD_NOT_ALLOWED(405),
    /** None of the accepted media types is served. */
    NOT_ACCEPTABLE(406),
    /** A precondition of the request does not hold; where a writer has an old version, {@code version} says the new one. */
    PRECONDITION_FAILED(412),
    /** The body is larger than is read. */
    TOO_LARGE(413),
    /** The body has a media type that is not read. */
    UNSUPPORTED_MEDIA_TYPE(415),
    /** What would be written breaks rules; {@code errors} names each. */
    REFUSED(422),
    /** Another request was sent under that key. */
    KEY_TAKEN(422),
    /** The request must say on which version it rests. */
    PRECONDITION_REQUIRED(428),
    /** Too many tries to sign in have failed. */
    TOO_MANY_FAILURES(429),
    /** A defect of the site; logged under the incident given. */
    UNEXPECTED(500),
    /** Something the site rests on cannot be reached just now. */
    UNAVAILABLE(503);

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The key of its texts. */
    public String key() {
        return Codes.of(this);
    }

    /** The address that names it for ever. */
    public String uri() {
        return "/problems/" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The closest kind for a status that the platform decided on. */
    public static ProblemType ofStatus(int status) {
        return switch (status) {
            case 401 -> UNAUTHORISED;
            case 403 -> FORBIDDEN;
            case 404 -> UNKNOWN_ADDRESS;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 412 -> PRECONDITION_FAILED;
            case 413 -> TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 422 -> REFUSED;
            case 428 -> PRECONDITION_REQUIRED;
            case 503 -> UNAVAILABLE;
            default -> status < 500 ? MALFORMED_REQUEST : UNEXPECTED;
        };
    }
}
