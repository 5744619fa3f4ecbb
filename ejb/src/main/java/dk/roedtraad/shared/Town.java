package dk.roedtraad.shared;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Where the municipality is, as far as days are concerned. */
public final class Town {

    /** Its time. */
    public static final ZoneId TIME = ZoneId.of("Europe/Copenhagen");

    private Town() {}

    /** The day it is there by that clock. */
    public static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(TIME));
    }
}
