package dk.roedtraad.element;

import dk.roedtraad.shared.Actor;
import dk.roedtraad.shared.Citation;
import dk.roedtraad.shared.Digests;
import dk.roedtraad.shared.Key;
import dk.roedtraad.shared.Mistakes;
import dk.roedtraad.shared.RecordRows;
import dk.roedtraad.shared.Recorder;
import dk.roedtraad.shared.SourceRefs;
import dk.roedtraad.shared.Town;
import dk.roedtraad.shared.Verb;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Finds the sources that are cited and records those that are new, each once however often it is cited. */
@ApplicationScoped
public class KnownSources implements SourceRefs {

    private static final int DIGEST_LENGTH = 8;

    @Inject
    private RecordRows rows;

    @Inject
    private Recorder recorder;

    @Inject
    private Clock clock;

    @Override
    public void check(String field, List<Citation> cited, Mistakes mistakes) {
        for (var citation : cited) {
            citation.check(field, mistakes);
            var key = citation.key();
            if (key != null && rows.find(Source.class, key).isEmpty()) {
                mistakes.notFound(field, key);
            }
        }
    }

    @Override
    public List<String> take(Actor actor, List<Citation> cited) {
        return cited.stream().map(citation -> take(actor, citation)).distinct().toList();
    }

    /** The source of a wording: the one that is named, or that it is written here. */
    String take(Actor actor, NewWording wording) {
        var named = take(actor, wording.cited());
        return named.isEmpty() ? known(actor, NewWording.HERE) : named.get(0);
    }

    private String take(Actor actor, Citation citation) {
        var key = citation.key();
        return key == null ? known(actor, source(citation)) : key;
    }

    private Source source(Citation citation) {
        var title = String.valueOf(citation.title());
        var digest = Digests.sha256Hex(title + "\n" + citation.address()).substring(0, DIGEST_LENGTH);
        return new Source(Key.of(title) + "-" + digest, title, citation.address(), null, Town.today(clock), null, null);
    }

    private String known(Actor actor, Source source) {
        if (rows.of(Source.class).current(source.id()).isEmpty()) {
            recorder.begin(actor, null).record(Verb.ADDED, source);
        }
        return source.id();
    }
}
