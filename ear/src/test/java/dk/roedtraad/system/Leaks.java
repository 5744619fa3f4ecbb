package dk.roedtraad.system;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words that tell how the site is built, which no answer may hold. */
final class Leaks {

    private static final Pattern WORDS = Pattern.compile(
            "(?i:payara|glassfish|grizzly|weld|eclipselink|hibernate|lucene|hazelcast|faces\\b)"
                    + "|\\bat dk\\.|\\bdk\\.roedtraad|\\b(?:java|javax|jakarta|com\\.sun)\\.[a-z]+\\."
                    + "|\\borg\\.(?:glassfish|eclipse|apache|postgresql|neo4j|jboss)|\\w+Exception\\b|Stack ?trace|PSQL");

    private Leaks() {}

    /** What an answer lets out in its body or its headers. */
    static List<String> in(Reply reply) {
        return WORDS.matcher(reply.everything())
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    /** Headers that name a product. */
    static List<String> headers(Reply reply) {
        return reply.headers().keySet().stream()
                .filter(name -> name.equalsIgnoreCase("server") || name.equalsIgnoreCase("x-powered-by"))
                .toList();
    }
}
