package dk.roedtraad.launcher;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the commands on accounts share: the site they speak to, and how they tell what it answered. */
class AccountsCall {

    private static final String ADDRESS = "admin/accounts";
    private static final String FORM = "application/x-www-form-urlencoded";

    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    RunOptions options = new RunOptions();

    /** Where a password comes from. */
    static final class PasswordOption {

        @Option(
                names = "--password-stdin",
                description =
                        "Read the password from the first line of standard input. Otherwise it is asked for, or, where"
                                + " nobody can type, made and printed once. (ROEDTRAAD_PASSWORD_STDIN)")
        boolean fromInput;

        NewPassword ask() throws IOException {
            return NewPassword.ask(fromInput, System.in, System.console());
        }
    }

    /** Fields of a form, in order. */
    static final class Fields {

        private final List<String> pairs = new ArrayList<>();

        Fields with(String name, @Nullable String value) {
            if (value != null) {
                pairs.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
            return this;
        }

        byte[] body() {
            return String.join("&", pairs).getBytes(StandardCharsets.UTF_8);
        }
    }

    /** Prints the accounts. */
    int list() throws IOException, InterruptedException {
        SiteOfHome site = site();
        return site.ask(call -> {
            HttpResponse<java.io.InputStream> answer = call.get(ADDRESS);
            String text = new String(answer.body().readAllBytes(), StandardCharsets.UTF_8);
            return told(new AdminCall.Answer(answer.statusCode(), text), site, text);
        });
    }

    /** Has the site change something; prints what is to be told of it when it is done. */
    int change(String path, Fields fields, String output) throws IOException, InterruptedException {
        SiteOfHome site = site();
        return site.ask(call -> told(call.post(ADDRESS + path, FORM, fields.body()), site, output));
    }

    /** The path of an account. */
    static String of(@Nullable String name) {
        return "/"
                + URLEncoder.encode(requireNonNull(name), StandardCharsets.UTF_8)
                        .replace("+", "%20");
    }

    private int told(AdminCall.Answer answer, SiteOfHome site, String output) {
        var line = requireNonNull(spec).commandLine();
        switch (answer.status()) {
            case HttpStatus.OK -> {
                line.getOut().print(output);
                line.getOut().flush();
                return 0;
            }
            case HttpStatus.UNPROCESSABLE -> {
                answer.text().lines().forEach(mistake -> line.getErr().println("roedtraad: " + mistake));
                return 1;
            }
            default ->
                throw new LaunchException("the site answered " + answer.status()
                        + ". Nothing was changed; see its log in " + site.log() + ".");
        }
    }

    private SiteOfHome site() {
        return SiteOfHome.of(
                options, new Progress(requireNonNull(spec).commandLine().getErr()));
    }
}
