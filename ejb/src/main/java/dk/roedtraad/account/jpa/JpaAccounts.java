package dk.roedtraad.account.jpa;

import dk.roedtraad.account.Account;
import dk.roedtraad.account.AccountName;
import dk.roedtraad.account.Accounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Accounts from their table. */
@ApplicationScoped
class JpaAccounts implements Accounts {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<Account> find(String id) {
        return row(id).map(AccountRow::account);
    }

    @Override
    public Optional<Account> named(AccountName name) {
        return entities.createQuery("select a from AccountRow a where a.name = :name", AccountRow.class)
                .setParameter("name", name.value())
                .getResultStream()
                .findFirst()
                .map(AccountRow::account);
    }

    @Override
    public List<Account> all() {
        return entities.createQuery("select a from AccountRow a order by a.name", AccountRow.class)
                .getResultStream()
                .map(AccountRow::account)
                .toList();
    }

    @Override
    public Optional<String> passwordHash(String id) {
        return row(id).map(AccountRow::passwordHash);
    }

    @Override
    public void add(Account account, String passwordHash) {
        entities.persist(new AccountRow(account, passwordHash));
    }

    @Override
    public void replace(Account account) {
        row(account.id()).ifPresent(row -> row.take(account));
    }

    @Override
    public void replace(Account account, String passwordHash) {
        row(account.id()).ifPresent(row -> {
            row.take(account);
            row.keep(passwordHash);
        });
    }

    private Optional<AccountRow> row(String id) {
        return Optional.ofNullable(entities.find(AccountRow.class, id));
    }
}
