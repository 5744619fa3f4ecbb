package dk.roedtraad.trace.rewording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The words the rules know, from the file {@code lexicon.tsv} that a person can read and extend. */
final class Lexicon {

    static final Lexicon DANISH = load();

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
    private final Map<String, String> forms = new HashMap<>();
    private final Map<String, Group> apart = new HashMap<>();

    private Lexicon() {}

    /** The forms of one of several words that look alike. */
    private record Group(int line, int word) {}

    /**
     * A phrase and what it is.
     *
     * @param sort the first column: a kind's name, or {@code light}, {@code article}, {@code same}
     * @param value the second column
     * @param words the phrase
     */
    record Entry(String sort, String value, List<String> words) {

        double strength() {
            return Double.parseDouble(value);
        }

        boolean isSort(String other) {
            return sort.equals(other);
        }
    }

    /** All phrases that stand at a position, the longest first. */
    List<Entry> at(List<Token> tokens, int index) {
        List<Entry> found = new ArrayList<>();
        for (Entry entry : byFirstWord.getOrDefault(tokens.get(index).folded(), List.of())) {
            if (stands(entry.words(), tokens, index)) {
                found.add(entry);
            }
        }
        return found;
    }

    /** The word with an irregular ending replaced by its first form. */
    String regular(String word) {
        String whole = forms.get(word);
        if (whole != null) {
            return whole;
        }
        for (int start = Math.max(1, word.length() - 8); start <= word.length() - 4; start++) {
            String form = forms.get(word.substring(start));
            if (form != null) {
                return word.substring(0, start) + form;
            }
        }
        return word;
    }

    /** Whether the two are known to look alike and to be different words. */
    boolean keepsApart(String word, String other) {
        Group group = apart.get(word);
        Group otherGroup = apart.get(other);
        return group != null && otherGroup != null && group.line() == otherGroup.line() && !group.equals(otherGroup);
    }

    private static boolean stands(List<String> words, List<Token> tokens, int index) {
        if (index + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            Token token = tokens.get(index + i);
            if (token.first() || !token.folded().equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private void add(String line) {
        String[] columns = line.split("\t", 3);
        if (columns[0].equals("apart")) {
            addApart(columns[2].split(" */ *", -1));
            return;
        }
        for (String phrase : columns[2].split("; *", -1)) {
            switch (columns[0]) {
                case "forms" -> forms.put(Spelling.fold(phrase), Spelling.fold(columns[1]));

                default -> addPhrase(columns[0], columns[1], phrase);
            }
        }
    }

    private void addApart(String[] words) {
        int line = apart.size();
        for (int word = 0; word < words.length; word++) {
            for (String form : words[word].split("; *", -1)) {
                apart.put(Spelling.fold(form), new Group(line, word));
            }
        }
    }

    private void addPhrase(String sort, String value, String phrase) {
        List<String> words =
                List.of(phrase.split(" ", -1)).stream().map(Spelling::fold).toList();
        byFirstWord.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(new Entry(sort, value, words));
    }

    private static Lexicon load() {
        var lexicon = new Lexicon();
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Lexicon.class.getResourceAsStream("lexicon.tsv")), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .forEach(lexicon::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lexicon.byFirstWord
                .values()
                .forEach(found -> found.sort(
                        Comparator.comparing((Entry entry) -> entry.words().size())
                                .reversed()));
        return lexicon;
    }
}
