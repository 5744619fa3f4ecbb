package dk.roedtraad.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/**
 * What somebody typed, as queries.
 *
 * <p>Words stand between spaces, a phrase between quotation marks; nothing else has a meaning, so that nothing can be mistyped. A
 * word that is a number or an identity finds that element first.
 */
final class TypedWords {

    private static final int LONGEST = 400;
    private static final int MOST = 16;
    private static final Pattern QUOTES = Pattern.compile("[\u201C\u201D\u201E\u00AB\u00BB]");
    private static final Pattern PIECE = Pattern.compile("\"([^\"]*)\"?|[^\\s\"]+");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
    private static final Pattern DIGIT = Pattern.compile("\\p{N}");
    private static final float NAMED = 20;
    private static final float IN_TITLE = 3;
    private static final float IN_ENGLISH_TITLE = 2;
    private static final float OTHER_FIELDS = 0.2f;

    private final Fields.Words fields;
    private final QueryBuilder builder;
    private final List<Query> clauses;

    private TypedWords(String typed, Fields.Words fields, Analyzer analyzer) {
        this.fields = fields;
        this.builder = new QueryBuilder(analyzer);
        this.clauses = PIECE.matcher(QUOTES.matcher(beginning(typed)).replaceAll("\""))
                .results()
                .limit(MOST)
                .flatMap(piece -> clause(piece.group()).stream())
                .toList();
    }

    static TypedWords of(String typed, Fields.Words fields, Analyzer analyzer) {
        return new TypedWords(typed, fields, analyzer);
    }

    /** All of the words. */
    Query all() {
        return joined(Occur.MUST);
    }

    /** Any of the words. */
    Query any() {
        return joined(Occur.SHOULD);
    }

    private Query joined(Occur occur) {
        if (clauses.isEmpty()) {
            return new MatchNoDocsQuery("nothing to look for");
        }
        var query = new BooleanQuery.Builder();
        clauses.forEach(clause -> query.add(clause, occur));
        return query.build();
    }

    /** A word or phrase in any of the fields; none for a Danish stop word, which an English title must not make anybody miss. */
    private Optional<Query> clause(String piece) {
        var word = EDGES.matcher(piece).replaceAll("");
        var inTitle = builder.createPhraseQuery(fields.title(), word);
        if (inTitle == null) {
            return Optional.empty();
        }
        var queries = new ArrayList<Query>();
        queries.add(new BoostQuery(inTitle, IN_TITLE));
        queries.add(builder.createPhraseQuery(fields.text(), word));
        var inEnglish = builder.createPhraseQuery(fields.titleEn(), word);
        if (inEnglish != null) {
            queries.add(new BoostQuery(inEnglish, IN_ENGLISH_TITLE));
        }
        if (DIGIT.matcher(word).find()) {
            var name = word.toLowerCase(Locale.ROOT);
            queries.add(new BoostQuery(new TermQuery(new Term(fields.number(), name)), NAMED));
            queries.add(new BoostQuery(new TermQuery(new Term(fields.id(), name)), NAMED));
        }
        return Optional.of(new DisjunctionMaxQuery(queries, OTHER_FIELDS));
    }

    private static String beginning(String typed) {
        return typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST);
    }
}
