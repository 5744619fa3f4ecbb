package dk.roedtraad.search.lucene;

import dk.roedtraad.element.Elements;
import dk.roedtraad.journal.Checkpoint;
import dk.roedtraad.journal.Comparison;
import dk.roedtraad.journal.JournalEntry;
import dk.roedtraad.journal.Projection;
import dk.roedtraad.journal.Touched;
import dk.roedtraad.search.IndexedElement;
import dk.roedtraad.search.ReadingElements;
import dk.roedtraad.shared.Sight;
import dk.roedtraad.shared.Slices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the index in step with the record: what a batch touches is read as it stands, once for each sight, and what nobody sees
 * in force is removed.
 */
@ApplicationScoped
class LuceneProjection implements Projection {

    private static final int SLICE = 1000;

    @Inject
    OpenIndex index;

    @Inject
    Elements elements;

    @Inject
    ReadingElements reading;

    @Override
    public String name() {
        return "index";
    }

    @Override
    public Optional<Checkpoint> checkpoint() {
        return index.write(IndexStore::checkpoint);
    }

    @Override
    public void apply(Checkpoint before, List<JournalEntry> batch) {
        var touched = Touched.by(batch);
        var ids = new HashSet<>(touched.elements());
        ids.addAll(elements.placedBeside(touched.editions()));
        ids.addAll(elements.ofKinds(touched.kinds()));
        var there = Slices.of(ids, SLICE).stream()
                .flatMap(slice -> Arrays.stream(Sight.values()).flatMap(sight -> reading.read(sight, slice).stream()))
                .toList();
        there.stream().map(IndexedElement::element).forEach(element -> ids.remove(element.id()));
        var step = new IndexStore.Step(before, batch.get(batch.size() - 1).checkpoint());
        index.write(store -> {
            store.change(step, ids, there);
            return step;
        });
    }

    @Override
    public void clear() {
        index.begin();
    }

    @Override
    public void filled() {
        index.finish();
    }

    @Override
    public Comparison compare() {
        return new ComparingIndex(index, elements, reading).all();
    }

    @Override
    public Comparison compareAgain(Comparison earlier) {
        return new ComparingIndex(index, elements, reading).again(earlier);
    }
}
