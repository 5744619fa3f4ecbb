package dk.roedtraad.web.admin;

import dk.roedtraad.account.Account;
import dk.roedtraad.account.Accounts;
import dk.roedtraad.account.AddAccount;
import dk.roedtraad.account.AddingAccount;
import dk.roedtraad.account.ChangingPassword;
import dk.roedtraad.account.DeactivatingAccount;
import dk.roedtraad.shared.Act;
import dk.roedtraad.shared.Codes;
import dk.roedtraad.shared.Mistake;
import dk.roedtraad.shared.Role;
import dk.roedtraad.web.access.Requires;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Keeps the accounts for the command {@code roedtraad user}: answers one line an account, or one line a mistake. */
@Requires(Act.ADMINISTER)
@Path("accounts")
@RequestScoped
public class AccountsResource {

    private static final int UNPROCESSABLE = 422;
    private static final String TEXT = "text/plain; charset=utf-8";

    @Inject
    private Accounts accounts;

    @Inject
    private AddingAccount adding;

    @Inject
    private ChangingPassword changing;

    @Inject
    private DeactivatingAccount deactivating;

    /** All accounts, by name: name, roles, whether active, and what they are called, with tabs between. */
    @GET
    public Response list() {
        return answer(200, accounts.all().stream().map(AccountsResource::line).toList());
    }

    /** Adds one, from the fields {@code name}, {@code role} (one or several), {@code displayName} and {@code password}. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(MultivaluedMap<String, String> form) {
        var roles = new TreeSet<Role>();
        var mistakes = new ArrayList<Mistake>();
        for (var code : form.getOrDefault("role", List.of())) {
            Codes.find(Role.class, code)
                    .ifPresentOrElse(
                            roles::add, () -> mistakes.add(Mistake.in("role", "oneOf", Codes.all(Role.class))));
        }
        if (mistakes.isEmpty()) {
            mistakes.addAll(adding.add(
                    new AddAccount(first(form, "name"), form.getFirst("displayName"), roles, first(form, "password"))));
        }
        return answer(mistakes);
    }

    /** Gives one another password, the field {@code password}. */
    @POST
    @Path("{name}/password")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response changePassword(@PathParam("name") String name, MultivaluedMap<String, String> form) {
        return answer(changing.change(name, first(form, "password")));
    }

    /** Ends one. */
    @POST
    @Path("{name}/deactivation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response deactivate(@PathParam("name") String name) {
        return answer(deactivating.deactivate(name));
    }

    private static String first(MultivaluedMap<String, String> form, String field) {
        return Objects.requireNonNullElse(form.getFirst(field), "");
    }

    private static String line(Account account) {
        var roles = account.roles().stream().sorted().map(Codes::of).collect(Collectors.joining(","));
        return String.join(
                "\t", account.name().value(), roles, account.active() ? "active" : "inactive", account.shownName());
    }

    private static Response answer(List<Mistake> mistakes) {
        return answer(
                mistakes.isEmpty() ? 200 : UNPROCESSABLE,
                mistakes.stream().map(AccountMistakes::text).toList());
    }

    private static Response answer(int status, List<String> lines) {
        return Response.status(status)
                .type(TEXT)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(lines.isEmpty() ? "" : String.join("\n", lines) + "\n")
                .build();
    }
}
