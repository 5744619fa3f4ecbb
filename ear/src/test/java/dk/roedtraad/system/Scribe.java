package dk.roedtraad.system;

import dk.roedtraad.system.Diary.Change;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/**
 * Writes one element again and again, as an officer its progress or as a planner its wording, which counts how often it was changed:
 * a number that is too small is a lost update.
 */
final class Scribe implements Runnable {

    private static final int STALE = 412;

    private final URI site;
    private final String password;
    private final String role;
    private final String element;
    private final Diary diary;
    private final BooleanSupplier goesOn;
    private final AtomicInteger failures = new AtomicInteger();

    Scribe(URI site, String password, String role, String element, Diary diary, BooleanSupplier goesOn) {
        this.site = site;
        this.password = password;
        this.role = role;
        this.element = element;
        this.diary = diary;
        this.goesOn = goesOn;
    }

    @Override
    public void run() {
        while (goesOn.getAsBoolean()) {
            try {
                writeOnce();
            } catch (UncheckedIOException | StringIndexOutOfBoundsException expected) {
                // The site has died under the request: what was sent stays open in the diary.
                failures.incrementAndGet();
            }
        }
    }

    private void writeOnce() {
        Reply read = Letter.to(site).signed(role, password).get(element);
        if (read.status() != 200) {
            failures.incrementAndGet();
            return;
        }
        String key = "skriver-" + UUID.randomUUID();
        String thing = "/api/elements/" + read.json().get("id").getAsString();
        Change change = role.equals("officer")
                ? new Change(key, role, thing + "/progress", read.header("ETag"), progress(key))
                : new Change(key, role, thing + "/revisions", read.header("ETag"), wording(key, read));
        diary.sends(change);
        Reply reply = send(site, password, change);
        diary.answered(change, reply);
        if (reply.status() != 201 && reply.status() != STALE) {
            failures.incrementAndGet();
        }
    }

    private static String progress(String key) {
        return "{\"value\":\"started\",\"reason\":\"" + key + "\"}";
    }

    private static String wording(String key, Reply read) {
        String before = read.json().get("text").getAsString();
        int count = before.startsWith("Talt ") ? Integer.parseInt(before.replaceAll("\\D", "")) : 0;
        return "{\"text\":\"Talt " + (count + 1) + ".\",\"reason\":\"" + key + "\"}";
    }

    /** The address by which the element of that number may be changed. */
    static String address(URI site, String number) {
        return "/api/elements/"
                + new Visitor(site).json("/api/elements/" + number).get("id").getAsString();
    }

    /** Sends a change, for the first time or again. */
    static Reply send(URI site, String password, Change change) {
        Letter letter = Letter.to(site)
                .signed(change.role(), password)
                .with("Content-Type", "application/json")
                .with("Idempotency-Key", change.key());
        if (!change.mark().isEmpty()) {
            letter.with("If-Match", change.mark());
        }
        return letter.send("POST", change.path(), change.body());
    }

    /** How often it was not answered, or refused for anything but that somebody was faster. */
    int failures() {
        return failures.get();
    }
}
