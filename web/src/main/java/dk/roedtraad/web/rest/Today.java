package dk.roedtraad.web.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day it is where the municipality is. */
public final class Today {

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private Today() {}

    /** The day by that clock. */
    public static LocalDate of(Clock clock) {
        return LocalDate.now(clock.withZone(ZONE));
    }
}
