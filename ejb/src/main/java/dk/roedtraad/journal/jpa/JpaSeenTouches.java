package dk.roedtraad.journal.jpa;

import dk.roedtraad.journal.SeenTouches;
import dk.roedtraad.shared.Codes;
import dk.roedtraad.shared.Sight;
import dk.roedtraad.shared.Slices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks the view of what a reader sees, for each noun by its own, so that the database can go by its indexes. */
@ApplicationScoped
class JpaSeenTouches implements SeenTouches {

    private static final int SLICE = 1000;
    private static final String SEEN = "select distinct id from %s_touch where noun = ?1 and id in ";

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Set<String> among(Sight sight, Collection<String> touches) {
        Map<String, List<String>> byNoun = touches.stream()
                .distinct()
                .filter(touch -> touch.indexOf(':') > 0)
                .collect(Collectors.groupingBy(touch -> touch.substring(0, touch.indexOf(':'))));
        var seen = new HashSet<String>();
        byNoun.forEach((noun, all) -> Slices.of(all, SLICE)
                .forEach(slice -> ids(sight, noun, slice).forEach(id -> seen.add(noun + ":" + id))));
        return seen;
    }

    private List<?> ids(Sight sight, String noun, List<String> touches) {
        var places = new StringBuilder("(");
        for (int i = 0; i < touches.size(); i++) {
            places.append(i == 0 ? "?" : ", ?").append(i + 2);
        }
        var query = entities.createNativeQuery(SEEN.formatted(Codes.of(sight)) + places + ")")
                .setParameter(1, noun);
        for (int i = 0; i < touches.size(); i++) {
            query.setParameter(i + 2, touches.get(i).substring(noun.length() + 1));
        }
        return query.getResultList();
    }
}
