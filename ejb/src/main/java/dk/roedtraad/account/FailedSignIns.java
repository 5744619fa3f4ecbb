package dk.roedtraad.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Counts failures to sign in, and makes whoever goes on failing wait longer and longer.
 *
 * <p>It counts per name and address together, so that nobody can lock out somebody who sits elsewhere, and per address, so that nobody
 * tries many names. Some failures are free; then each one doubles the pause, up to a minute. A quarter of an hour without a failure
 * clears the count. It is kept in memory and is bounded: the one that failed longest ago is forgotten first.
 */
@ApplicationScoped
public class FailedSignIns {

    private static final int FREE_BY_NAME = 5;
    private static final int FREE_BY_ADDRESS = 30;
    private static final int MOST_KEPT = 10_000;
    private static final int LONGEST_SECONDS = 60;
    private static final int MOST_DOUBLINGS = 6;
    private static final int NET_BYTES = 8;
    private static final Pattern IPV6 = Pattern.compile("[\\da-fA-F.]*:[\\da-fA-F.:]*");
    private static final Duration FORGOTTEN = Duration.ofMinutes(15);

    private final Map<String, Count> counts = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > MOST_KEPT;
        }
    };

    @Inject
    private Clock clock;

    private record Count(int failures, Instant last) {}

    public FailedSignIns() {}

    FailedSignIns(Clock clock) {
        this.clock = clock;
    }

    /** How long the next try under that name from that address must wait; zero when it need not. */
    // [impl->req~failed-sign-in~1]
    public synchronized Duration pause(String name, String address) {
        var byName = pause(counts.get(both(name, address)), FREE_BY_NAME);
        var byAddress = pause(counts.get(net(address)), FREE_BY_ADDRESS);
        return byName.compareTo(byAddress) > 0 ? byName : byAddress;
    }

    /** A try has failed. */
    public synchronized void failed(String name, String address) {
        for (var key : new String[] {both(name, address), net(address)}) {
            var known = fresh(counts.get(key));
            counts.put(key, new Count(known == null ? 1 : known.failures() + 1, clock.instant()));
        }
    }

    /** A try has succeeded; what was counted against others from that address stays. */
    public synchronized void succeeded(String name, String address) {
        counts.remove(both(name, address));
    }

    private Duration pause(@Nullable Count count, int free) {
        var known = fresh(count);
        if (known == null || known.failures() < free) {
            return Duration.ZERO;
        }
        int doublings = Math.min(known.failures() - free, MOST_DOUBLINGS);
        var whole = Duration.ofSeconds(Math.min(LONGEST_SECONDS, 1L << doublings));
        var left = Duration.between(clock.instant(), known.last().plus(whole));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private @Nullable Count fresh(@Nullable Count count) {
        return count == null || count.last().plus(FORGOTTEN).isBefore(clock.instant()) ? null : count;
    }

    private static String both(String name, String address) {
        var known = AccountName.typed(name).map(AccountName::value).orElse("");
        return known + "\n" + net(address);
    }

    /** Of IPv6 the network, since one machine has as many addresses in it as it likes. */
    static String net(String address) {
        if (!IPV6.matcher(address).matches()) {
            return address;
        }
        try {
            var bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, NET_BYTES));
        } catch (UnknownHostException expected) {
            return address;
        }
    }
}
