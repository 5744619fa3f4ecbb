package dk.roedtraad.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class OpenApiTest {

    private static final Map<?, ?> DESCRIPTION = description();

    // [utest->req~described-api~1]
    @Test
    void describesExactlyTheCallsThereAre() {
        assertThat(described()).isEqualTo(served());
    }

    @Test
    void describesNothingOfTheAdministration() {
        assertThat(described()).noneMatch(call -> call.contains("admin"));
    }

    @Test
    void givesAnExampleOrASchemaOfEveryAnswer() {
        assertThat(operations())
                .allSatisfy(operation -> assertThat(operation.toString()).contains("application/json"));
    }

    /** Method, path and query parameters of every call in the description. */
    private static SortedSet<String> described() {
        var calls = new TreeSet<String>();
        map(DESCRIPTION.get("paths"))
                .forEach((path, methods) -> map(methods).forEach((method, operation) -> {
                    calls.add(method + " " + path + " " + parameters(map(operation)));
                }));
        return calls;
    }

    private static Set<String> parameters(Map<?, ?> operation) {
        var shared = map(map(DESCRIPTION.get("components")).get("parameters"));
        var names = new TreeSet<String>();
        for (var parameter : list(operation.get("parameters"))) {
            var reference = map(parameter).get("$ref");
            var found = reference == null
                    ? map(parameter)
                    : map(shared.get(reference.toString().replaceFirst(".*/", "")));
            if ("query".equals(found.get("in"))) {
                names.add(String.valueOf(found.get("name")));
            }
        }
        return names;
    }

    private static List<Object> operations() {
        return map(DESCRIPTION.get("paths")).values().stream()
                .flatMap(methods -> map(methods).values().stream())
                .<Object>map(operation -> operation)
                .toList();
    }

    /** The same of every call that is served. */
    private static SortedSet<String> served() {
        var calls = new TreeSet<String>();
        for (var resource : ApiApplication.resources()) {
            for (var method : resource.getDeclaredMethods()) {
                verbs(method).forEach(verb -> calls.add(verb + " " + path(resource, method) + " " + accepted(method)));
            }
        }
        return calls;
    }

    private static Stream<String> verbs(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(verb -> verb.value().toLowerCase(Locale.ROOT));
    }

    private static String path(Class<?> resource, Method method) {
        var own = method.getAnnotation(Path.class);
        return "/api/" + resource.getAnnotation(Path.class).value() + (own == null ? "" : "/" + own.value());
    }

    private static Set<String> accepted(Method method) {
        var names = new TreeSet<>(ParameterGuard.EVERYWHERE);
        var accepts = method.getAnnotation(Accepts.class);
        if (accepts != null) {
            names.addAll(List.of(accepts.value()));
        }
        return names;
    }

    private static Map<?, ?> map(@Nullable Object node) {
        return (Map<?, ?>) Objects.requireNonNull(node, "the description lacks a part");
    }

    private static List<?> list(@Nullable Object node) {
        return (List<?>) Objects.requireNonNull(node, "the description lacks a part");
    }

    private static Map<?, ?> description() {
        try (var yaml = OpenApiTest.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            return map(new Load(LoadSettings.builder().build()).loadFromInputStream(yaml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
