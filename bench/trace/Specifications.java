import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes specifications to measure and compare with; the same seed gives the same files.
 *
 * <p>Usage: {@code java Specifications.java odd|circles|soup|levels FOLDER COUNT SEED}: COUNT specifications with every odd link there is,
 * COUNT with circles, COUNT of lines in no order, or one folder with COUNT items on five levels with two links each.
 */
public final class Specifications {

    private static final String[] TYPES = {"feat", "req", "arch", "dsn", "impl"};
    private static final String[] STATUSES = {"approved", "proposed", "draft", "rejected"};

    private final Random random;
    private final StringBuilder text = new StringBuilder();

    private Specifications(long seed) {
        random = new Random(seed);
    }

    public static void main(String... arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        int count = Integer.parseInt(arguments[2]);
        long seed = Long.parseLong(arguments[3]);
        if (arguments[0].equals("levels")) {
            levels(folder, count, new Specifications(seed));
            return;
        }
        for (int i = 0; i < count; i++) {
            var specification = new Specifications(seed + i);
            var written =
                    switch (arguments[0]) {
                        case "odd" -> specification.items(5 + specification.random.nextInt(60), false);
                        case "circles" -> specification.items(5 + specification.random.nextInt(20), true);
                        case "soup" -> specification.soup(20 + specification.random.nextInt(120));
                        default -> throw new IllegalArgumentException(arguments[0]);
                    };
            Files.writeString(folder.resolve("%s-%04d.md".formatted(arguments[0], i)), written);
        }
    }

    // --- five levels, two links each

    private static void levels(Path folder, int count, Specifications writer) throws IOException {
        int each = count / TYPES.length;
        for (int level = 0; level < TYPES.length; level++) {
            writer.text.setLength(0);
            for (int i = 0; i < each; i++) {
                writer.level(level, i, each);
            }
            Files.writeString(folder.resolve(level + "-" + TYPES[level] + ".md"), writer.text);
        }
    }

    private void level(int level, int number, int each) {
        text.append("## Title of ").append(TYPES[level]).append(' ').append(number).append('\n');
        text.append('`').append(TYPES[level]).append("~item-").append(number).append("~1`\n\n");
        text.append("What this is about is said in a line or two, as people do who write\nspecifications by hand.\n\n");
        if (level > 0) {
            text.append("Covers:\n\n");
            for (int target : new int[] {number, (number * 7 + 3) % each}) {
                text.append("* [Above](#above)\n* `").append(TYPES[level - 1]).append("~item-").append(target).append("~1`\n");
            }
            text.append('\n');
        }
        if (level < TYPES.length - 1) {
            text.append("Needs: ").append(TYPES[level + 1]).append("\n\n");
        }
    }

    // --- odd links of every kind

    private String items(int count, boolean circles) {
        var names = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            names.add("n" + random.nextInt(Math.max(2, count * 3 / 4)));
        }
        for (int i = 0; i < count; i++) {
            item(i, names, circles);
        }
        return text.toString();
    }

    private void item(int number, List<String> names, boolean circles) {
        int level = levelOf(names.get(number));
        if (chance(5) && level > 0 && level < 4) {
            text.append("* ").append(TYPES[level]).append(" --> ").append(TYPES[level + 1]).append(" : ")
                    .append(reference(names, level - 1)).append("\n\n");
            return;
        }
        title();
        text.append(id(TYPES[level], names.get(number), 1 + (chance(15) ? random.nextInt(3) : 0))).append("\n\n");
        if (chance(40)) {
            text.append("Some words of number ").append(number).append(".\n\n");
        }
        if (chance(30)) {
            text.append("Status: ").append(pick(STATUSES)).append("\n\n");
        }
        needs(level);
        covers(names, level, circles);
        extras(names, level);
    }

    private int levelOf(String name) {
        return Math.abs(name.hashCode() * 31) % TYPES.length;
    }

    private void title() {
        switch (random.nextInt(4)) {
            case 0 -> text.append("### A heading\n");
            case 1 -> text.append("A heading\n---------\n\n");
            default -> {}
        }
    }

    private String id(String type, String name, int revision) {
        var id = type + "~" + name + "~" + revision;
        return chance(50) ? "`" + id + "`" : id;
    }

    private void needs(int level) {
        if (level == TYPES.length - 1 && !chance(10)) {
            return;
        }
        var types = new ArrayList<String>();
        types.add(TYPES[Math.min(level + 1, TYPES.length - 1)]);
        if (chance(20)) {
            types.add(pick(TYPES));
        }
        if (chance(10)) {
            types.add("nobody");
        }
        if (chance(60)) {
            text.append("Needs: ").append(String.join(", ", types)).append("\n\n");
        } else {
            text.append("Needs:\n\n").deleteCharAt(text.length() - 1);
            types.forEach(type -> text.append(bullet()).append(type).append('\n'));
            text.append('\n');
        }
    }

    private void covers(List<String> names, int level, boolean circles) {
        int links = level == 0 && !circles ? (chance(5) ? 1 : 0) : random.nextInt(4);
        if (links == 0) {
            return;
        }
        text.append("Covers:\n");
        for (int i = 0; i < links; i++) {
            int target = circles && chance(40) ? random.nextInt(TYPES.length) : Math.max(0, level - 1 - (chance(10) ? 1 : 0));
            text.append(bullet()).append(reference(names, target)).append('\n');
        }
        text.append('\n');
    }

    private void extras(List<String> names, int level) {
        if (chance(15)) {
            text.append("Depends:\n").append(bullet()).append(reference(names, level)).append("\n\n");
        }
        if (chance(15)) {
            text.append("Tags: ").append(chance(50) ? "one, two" : "\n- one\n- two").append("\n\n");
        }
        if (chance(15)) {
            text.append("Rationale:\n\nBecause.\n\nComment:\n\nAnd so on & so <forth>.\n\n");
        }
    }

    private String reference(List<String> names, int level) {
        var ofLevel = names.stream().filter(name -> levelOf(name) == level).toList();
        if (ofLevel.isEmpty() || chance(5)) {
            return TYPES[level] + "~missing-" + random.nextInt(3) + "~1";
        }
        return TYPES[level] + "~" + ofLevel.get(random.nextInt(ofLevel.size())) + "~" + (chance(20) ? random.nextInt(5) : 1);
    }

    private String bullet() {
        return " ".repeat(random.nextInt(3)) + pick("*", "-", "+") + " ";
    }

    // --- lines in no order

    private String soup(int lines) {
        for (int i = 0; i < lines; i++) {
            text.append(soupLine()).append(chance(3) ? "\r\n" : chance(2) ? "\r" : "\n");
        }
        return text.toString();
    }

    private String soupLine() {
        return switch (random.nextInt(30)) {
            case 0, 1, 2, 3 -> soupId() + pick("", "", "`", " more", "  ", "x", ".");
            case 4 -> pick("Needs:", "Needs: ", "Needs: a", "Needs: dsn, impl", "Needs:a ,b", "Needs: a,", "Needs: a-b", "Needs: a b");
            case 5, 6 -> pick("Covers:", "Covers: ", "Covers", "Covers: x", " Covers:", "covers:");
            case 7 -> pick("Depends:", "Depends:\t", "Depends: x");
            case 8 -> pick("Tags:", "Tags: a, b", "Tags: a-b", "Tags:a", "Tags: ,");
            case 9 -> pick("Rationale:", "Comment:", "Description:", "Rationale: x", "Comment: ");
            case 10 -> pick("Status: draft", "Status: approved ", "Status: unknown", "Status:rejected", "Status: Draft");
            case 11, 12, 13 -> pick("", "", "", " ", "\t");
            case 14, 15, 16, 17 -> pick("", " ", "   ", "    ") + pick("*", "-", "+", "*", "") + pick(" ", "", "  ") + soupEntry();
            case 18 -> pick("# Title", "#Title", "## ", "#### A title ~ with signs", "Under") + pick("", "", "\n---", "\n=====", "\n--");
            case 19 -> pick("---", "===", "-----  ", "--", "- - -");
            case 20 -> pick("```", "~~~", "```java", "``` ", "````", "  ```");
            case 21 -> pick("oft:off", "<!-- oft:off -->", "xoft:off", "oft:on", "<!-- oft:on -->", "oft:on");
            case 22 -> "<!-- " + soupTag() + " -->";
            case 23 -> soupTag();
            case 24, 25 -> pick("", "* ", "text ", "`") + pick("arch", "req", "x1", "") + pick("-->", " --> ", "->")
                    + pick("dsn", "dsn,impl", "dsn, impl", "dsn ,impl", "") + pick(":", " : ", "") + soupId() + pick("", "`", " x");
            case 26 -> pick("Blåbærgrød & <øl>", "Tekst med \"anførsel\" og ~ tilde", "5 > 4", "\u00e6\u0301 \uD83D\uDE00");
            default -> "Some words, " + random.nextInt(100) + " of them.";
        };
    }

    private String soupId() {
        return pick("", "", "`", "``", " ")
                + pick("req", "dsn", "feat", "Impl", "r2", "", "blå")
                + pick("~", "~", "~", "~", "~~", ":", "")
                + pick("a", "b", "c", "a.b", "a-b", "a_b.c-d", "æble", "1a", "a..b", "a.", "-a", "x\u0301y")
                + pick("~", "~", "~", "~", "", ", v")
                + pick("1", "1", "1", "2", "0", "01", "x", "");
    }

    private String soupEntry() {
        return pick("", "", "[Text](#ref) ", "see ", "(", "_", "x")
                + pick(soupId(), soupId(), soupId(), "impl", "`impl`", "impl2", "impl (x)", "two words", "")
                + pick("", "", "`", ")", " text", "_", "a", ".");
    }

    private String soupTag() {
        return pick("[", "[ ", "// [", "[[")
                + pick("impl", "utest", "impl~own~3", "impl~~2", "impl~a.b~1", "impl~x", "1impl", "")
                + pick("->", " -> ", "=>", "-> ")
                + soupId().strip()
                + pick("", "", ",dsn~b~1", " , dsn~c~2", ",")
                + pick("", "", ">>utest", " >> utest, itest", ">>")
                + pick("]", "]", " ]", "", "][impl->dsn~a~1]");
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
