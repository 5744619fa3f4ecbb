package dk.roedtraad.once.jpa;

import dk.roedtraad.once.Receipt;
import dk.roedtraad.once.Receipts;
import dk.roedtraad.once.Repeatable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Receipts in their table, by the statements of PostgreSQL that wait for, or pass by, what another transaction holds. */
@ApplicationScoped
class JpaReceipts implements Receipts {

    private static final int MOST_FORGOTTEN = 100;

    @PersistenceContext
    private EntityManager entities;

    @Override
    public boolean claim(Repeatable request, Instant now) {
        return statement("""
                        insert into idempotency (account, key, digest, made_at) values (?, ?, ?, ?)
                        on conflict (account, key) do nothing
                        """, request.account(), request.key(), request.digest(), Timestamp.from(now))
                        .executeUpdate()
                == 1;
    }

    @Override
    public boolean isSame(Repeatable request) {
        return !statement(
                        "select 1 from idempotency where account = ? and key = ? and digest = ?",
                        request.account(),
                        request.key(),
                        request.digest())
                .getResultList()
                .isEmpty();
    }

    @Override
    public Optional<Receipt> find(Repeatable request) {
        List<?> rows = statement(
                        "select status, location, sequence, written from idempotency"
                                + " where account = ? and key = ? and status is not null",
                        request.account(),
                        request.key())
                .getResultList();
        return rows.stream().findFirst().map(row -> receipt((Object[]) row));
    }

    private static Receipt receipt(Object[] row) {
        return new Receipt(
                ((Number) row[0]).intValue(), (String) row[1], ((Number) row[2]).longValue(), (String) row[3]);
    }

    @Override
    public void keep(Repeatable request, Receipt receipt) {
        statement(
                        "update idempotency set status = ?, location = ?, sequence = ?, written = ? where account = ? and key = ?",
                        receipt.status(),
                        receipt.location(),
                        receipt.sequence(),
                        receipt.written(),
                        request.account(),
                        request.key())
                .executeUpdate();
    }

    @Override
    public void release(Repeatable request) {
        statement("delete from idempotency where account = ? and key = ?", request.account(), request.key())
                .executeUpdate();
    }

    @Override
    public void forgetBefore(Instant oldest) {
        statement("""
                        delete from idempotency where ctid in (
                          select ctid from idempotency where made_at < ? limit ? for update skip locked)
                        """, Timestamp.from(oldest), MOST_FORGOTTEN).executeUpdate();
    }

    private Query statement(String sql, Object... parameters) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }
}
