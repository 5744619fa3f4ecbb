package dk.roedtraad.trace.rewording;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The words that days, deadlines, lengths of time and rhythms are told in. */
final class TimeWords {

    static final Map<String, String> BOUNDS = Map.ofEntries(
            Map.entry("inden", "by"),
            Map.entry("senest", "latest"),
            Map.entry("før", "by"),
            Map.entry("indenfor", "by"),
            Map.entry("frem", "by"),
            Map.entry("indtil", "until"),
            Map.entry("efter", "after"),
            Map.entry("fra", "from"),
            Map.entry("siden", "from"),
            Map.entry("tidligst", "from"));
    static final Set<String> FILLERS = Set.of(
            "i",
            "på",
            "til",
            "om",
            "den",
            "d",
            "det",
            "de",
            "ved",
            "for",
            "af",
            "og",
            "med",
            "løbet",
            "kalenderåret",
            "år",
            "året",
            "budget",
            "budgettet",
            "budgetåret",
            "skoleåret",
            "over",
            "kl",
            "klokken",
            "mellem",
            "kommende",
            "næste");
    static final Map<String, String> MONTHS = months();
    static final Set<String> NAMED = Set.of(
            "forår",
            "foråret",
            "sommer",
            "sommeren",
            "efterår",
            "efteråret",
            "vinter",
            "vinteren",
            "sommerferien",
            "efterårsferien",
            "vinterferien",
            "påskeferien",
            "juleferien",
            "jul",
            "julen",
            "påske",
            "påsken",
            "pinse",
            "nytår",
            "årsskiftet",
            "mandag",
            "tirsdag",
            "onsdag",
            "torsdag",
            "fredag",
            "lørdag",
            "søndag",
            "mandagen",
            "tirsdagen",
            "onsdagen",
            "torsdagen",
            "fredagen",
            "lørdagen",
            "søndagen",
            "mandage",
            "tirsdage",
            "onsdage",
            "torsdage",
            "fredage",
            "lørdage",
            "søndage",
            "weekenden",
            "weekender",
            "weekenderne",
            "hverdage",
            "hverdagene",
            "valgperioden",
            "byrådsperioden",
            "sommerferie",
            "efterårsferie",
            "vinterferie",
            "sommermånederne",
            "vintermånederne",
            "sommerhalvåret",
            "vinterhalvåret",
            "morgenen",
            "formiddagen",
            "eftermiddagen",
            "aftenen",
            "natten",
            "aften",
            "nat",
            "skoleåret",
            "helligdage",
            "budgetforhandlingerne",
            "budgetlægningen");
    static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("år", "år"),
            Map.entry("året", "år"),
            Map.entry("måned", "måned"),
            Map.entry("måneder", "måned"),
            Map.entry("måneden", "måned"),
            Map.entry("uge", "uge"),
            Map.entry("uger", "uge"),
            Map.entry("ugen", "uge"),
            Map.entry("dag", "dag"),
            Map.entry("dage", "dag"),
            Map.entry("døgn", "dag"),
            Map.entry("hverdage", "hverdag"),
            Map.entry("arbejdsdage", "hverdag"),
            Map.entry("kvartal", "kvartal"),
            Map.entry("kvartaler", "kvartal"),
            Map.entry("halvår", "halvår"),
            Map.entry("årti", "årti"),
            Map.entry("sommer", "sommer"),
            Map.entry("forår", "forår"),
            Map.entry("efterår", "efterår"),
            Map.entry("vinter", "vinter"),
            Map.entry("valgperiode", "valgperiode"),
            Map.entry("valgperioden", "valgperiode"),
            Map.entry("byrådsperioden", "valgperiode"),
            Map.entry("kvartalet", "kvartal"),
            Map.entry("byrådsperiode", "valgperiode"));
    static final Map<String, String> RHYTHMS = rhythms();
    static final Map<String, String> EDGES = Map.ofEntries(
            Map.entry("udgangen", "end"),
            Map.entry("udgang", "end"),
            Map.entry("slutningen", "end"),
            Map.entry("ultimo", "end"),
            Map.entry("udløbet", "end"),
            Map.entry("udløb", "end"),
            Map.entry("afslutningen", "end"),
            Map.entry("begyndelsen", "start"),
            Map.entry("starten", "start"),
            Map.entry("primo", "start"),
            Map.entry("midten", "mid"),
            Map.entry("medio", "mid"),
            Map.entry("sent", "end"),
            Map.entry("tidligt", "start"));
    static final Set<String> AGED = Set.of(
            "unge",
            "børn",
            "ældre",
            "borgere",
            "alderen",
            "alder",
            "voksne",
            "personer",
            "fyldt",
            "årige",
            "dem",
            "mennesker",
            "elever",
            "medlemmer",
            "beboere");

    /** The words that a time may open with, numbers apart. */
    static final Set<String> OPENING = opening();

    private TimeWords() {}

    private static Set<String> opening() {
        Set<String> opening = new HashSet<>(
                Set.of("en", "hver", "hvert", "uge", "kl", "q1", "q2", "q3", "q4", "k1", "k2", "k3", "k4"));
        opening.addAll(RHYTHMS.keySet());
        opening.addAll(EDGES.keySet());
        opening.addAll(MONTHS.keySet());
        opening.addAll(NAMED);
        return Set.copyOf(opening);
    }

    private static Map<String, String> months() {
        String[] names = {
            "januar jan",
            "februar feb",
            "marts mar",
            "april apr",
            "maj",
            "juni jun",
            "juli jul",
            "august aug",
            "september sept sep",
            "oktober okt",
            "november nov",
            "december dec"
        };
        var months = new HashMap<String, String>();
        for (int month = 0; month < names.length; month++) {
            for (String name : names[month].split(" ", -1)) {
                months.put(name, String.valueOf(month + 1));
            }
        }
        months.remove("jul");
        return Map.copyOf(months);
    }

    private static Map<String, String> rhythms() {
        var rhythms = new HashMap<String, String>();
        String[][] said = {
            {"1 år", "årlig", "årligt", "årlige"},
            {"1 måned", "månedlig", "månedligt", "månedlige", "månedsvis"},
            {"1 uge", "ugentlig", "ugentligt", "ugentlige"},
            {"1 dag", "daglig", "dagligt", "daglige"},
            {"1 kvartal", "kvartalsvis", "kvartalsvist", "kvartårlig", "kvartalsvise", "kvartårligt"},
            {"1 halvår", "halvårlig", "halvårligt", "halvårlige"}
        };
        for (String[] rhythm : said) {
            for (int i = 1; i < rhythm.length; i++) {
                rhythms.put(rhythm[i], rhythm[0]);
            }
        }
        return Map.copyOf(rhythms);
    }
}
