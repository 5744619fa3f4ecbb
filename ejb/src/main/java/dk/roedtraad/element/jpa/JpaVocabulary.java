package dk.roedtraad.element.jpa;

import dk.roedtraad.element.Kind;
import dk.roedtraad.element.Source;
import dk.roedtraad.element.Theme;
import dk.roedtraad.element.Vocabulary;
import dk.roedtraad.shared.RecordRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reference data from its tables. */
@ApplicationScoped
class JpaVocabulary implements Vocabulary {

    @Inject
    private RecordRows rows;

    @Override
    public List<Kind> kinds() {
        return rows.of(Kind.class).current().stream()
                .sorted(Comparator.comparingInt(Kind::position))
                .toList();
    }

    @Override
    public List<Theme> themes() {
        return rows.of(Theme.class).current().stream()
                .sorted(Comparator.comparingInt(Theme::position))
                .toList();
    }

    @Override
    public Optional<Source> source(String id) {
        return rows.of(Source.class).current(id);
    }
}
