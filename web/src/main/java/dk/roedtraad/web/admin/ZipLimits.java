package dk.roedtraad.web.admin;

/**
 * How much an archive may hold.
 *
 * @param body bytes as sent
 * @param entries files and folders
 * @param unpacked bytes of all files
 * @param ratio how many times larger than sent the files may be, beyond the first {@link #FREE} bytes
 */
record ZipLimits(long body, int entries, long unpacked, int ratio) {

    /** What may be unpacked whatever its ratio. */
    static final long FREE = 1 << 20;

    private static final long MEGABYTE = 1 << 20;

    /** What the site takes. */
    static final ZipLimits USUAL = new ZipLimits(20 * MEGABYTE, 2000, 50 * MEGABYTE, 100);

    /** The same, in the numbers that people are told. */
    Object[] told() {
        return new Object[] {body / MEGABYTE, entries, unpacked / MEGABYTE};
    }
}
