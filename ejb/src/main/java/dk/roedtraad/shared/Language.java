package dk.roedtraad.shared;

/** A language the site speaks. Danish is the source language; English is a translation of titles and of the site's own words. */
public enum Language {
    /** Danish, the language of every wording. */
    DA,
    /** English. */
    EN;

    /** The language's BCP 47 tag, which is also its code in addresses and bundles. */
    public String tag() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
