package dk.roedtraad.trace.rewording;

import dk.roedtraad.trace.rewording.Unit.Determiner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a text into units: times first, then numbers and money, then known phrases, then words. */
final class Reader {

    private static final Set<String> PLACE_PREPOSITIONS = Set.of(
            "i",
            "ved",
            "langs",
            "fra",
            "mod",
            "nær",
            "mellem",
            "bag",
            "foran",
            "til",
            "uden for",
            "inden for",
            "om",
            "gennem",
            "omkring",
            "over",
            "under",
            "rundt om");

    private static final Map<String, Determiner> DETERMINERS = Map.of(
            "den",
            Determiner.THE_ONE,
            "det",
            Determiner.THE_ONE,
            "denne",
            Determiner.THE_ONE,
            "dette",
            Determiner.THE_ONE,
            "de",
            Determiner.THE_SEVERAL,
            "disse",
            Determiner.THE_SEVERAL);

    private final List<Token> tokens;
    private final Times times;
    private final Quantities quantities;
    private final boolean shouting;
    private final List<Unit> units = new ArrayList<>();
    private Determiner determiner = Determiner.NONE;
    private boolean comma;

    private Reader(List<Token> tokens) {
        this.tokens = tokens;
        this.times = new Times(tokens);
        this.quantities = new Quantities(tokens);
        this.shouting = tokens.stream().filter(Token::isCapital).count() * 3 > tokens.size() * 2L && tokens.size() > 3;
    }

    /** The units of a text. */
    static List<Unit> units(String text) {
        var reader = new Reader(Token.of(text));
        for (int index = 0; index < reader.tokens.size(); ) {
            reader.comma |= reader.tokens.get(index).afterComma();
            index += reader.step(index);
        }
        return Phrasing.settle(reader.units);
    }

    private int step(int index) {
        Lexicon.Entry phrase = phrase(index, 2);
        Times.Time time = times.at(index);
        if (time != null && (phrase == null || phrase.words().size() <= time.length())) {
            add(Kind.DATE, time.key(), 0, index, time.length());
            return time.length();
        }
        if (phrase != null) {
            return take(phrase, index);
        }
        Quantities.Quantity quantity = quantities.at(index);
        if (quantity != null) {
            add(quantity.kind(), quantity.key(), 0, index, quantity.length());
            return quantity.length();
        }
        Lexicon.Entry word = phrase(index, 1);
        return word != null ? take(word, index) : word(index);
    }

    private Lexicon.@org.jspecify.annotations.Nullable Entry phrase(int index, int least) {
        for (Lexicon.Entry entry : Lexicon.DANISH.at(tokens, index)) {
            boolean fits = entry.isSort("bound")
                    ? isBeforeNumber(index, entry)
                    : !entry.value().equals("ikke kun") || goesOn(index);
            if (entry.words().size() >= least && fits) {
                return entry;
            }
        }
        return null;
    }

    /** "Ikke kun … men også" says yes twice; without its second half it says no. */
    private boolean goesOn(int index) {
        return tokens.subList(index, tokens.size()).stream()
                .anyMatch(
                        token -> token.folded().equals("men") || token.folded().equals("også"));
    }

    private boolean isBeforeNumber(int index, Lexicon.Entry entry) {
        int next = index + entry.words().size();
        return next < tokens.size()
                && (quantities.at(next) != null
                        || times.at(next) != null
                        || tokens.get(next).folded().startsWith("hver")
                        || (next + 1 < tokens.size()
                                && quantities.at(next + 1) != null
                                && !tokens.get(next).isCapital()));
    }

    private int take(Lexicon.Entry entry, int index) {
        int length = entry.words().size();
        String key = String.join(" ", entry.words());
        switch (entry.sort()) {
            case "light" -> {
                determiner = DETERMINERS.getOrDefault(tokens.get(index).folded(), determiner);
            }
            case "article" -> determiner = Determiner.ONE;
            case "same" -> add(Kind.WORD, "=" + entry.value(), 0, index, length);
            case "actor", "preposition", "conjunction" ->
                add(Kind.valueOf(entry.sort().toUpperCase(java.util.Locale.ROOT)), entry.value(), 0, index, length);
            case "place" -> add(isPlaced() ? Kind.PLACE : Kind.WORD, key, 0, index, length);
            case "area", "direction" ->
                add(Kind.valueOf(entry.sort().toUpperCase(java.util.Locale.ROOT)), key, 0, index, length);
            default ->
                add(
                        Kind.valueOf(entry.sort().toUpperCase(java.util.Locale.ROOT)),
                        key,
                        entry.strength(),
                        index,
                        length);
        }
        return length;
    }

    private int word(int index) {
        Token token = tokens.get(index);
        String folded = token.folded();
        if (folded.startsWith("ikke") && folded.length() > 6) {
            add(Kind.NEGATION, "ikke", 1, index, 1);
            add(Kind.WORD, folded.substring(4), 0, index, 1);
            return 1;
        }
        add(Names.kind(token, shouting, isPlaced()), Lexicon.DANISH.regular(folded), 0, index, 1);
        return 1;
    }

    private boolean isPlaced() {
        Unit last = units.isEmpty() ? null : units.get(units.size() - 1);
        return last != null && last.is(Kind.PREPOSITION) && PLACE_PREPOSITIONS.contains(last.key());
    }

    private void add(Kind kind, String key, double value, int index, int length) {
        var surface = new StringBuilder(tokens.get(index).text());
        for (int i = index + 1; i < index + length; i++) {
            surface.append(' ').append(tokens.get(i).text());
        }
        var place = new Unit.Place(tokens.get(index).sentence(), comma, determiner);
        units.add(new Unit(kind, key, value, surface.toString(), place));
        determiner = Determiner.NONE;
        comma = false;
    }
}
