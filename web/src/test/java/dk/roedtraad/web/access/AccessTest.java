package dk.roedtraad.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dk.roedtraad.shared.Codes;
import dk.roedtraad.web.admin.AdminApplication;
import dk.roedtraad.web.rest.ApiApplication;
import dk.roedtraad.web.site.page.FormPage;
import dk.roedtraad.web.site.page.Page;
import dk.roedtraad.web.site.page.ReceivingForm;
import dk.roedtraad.web.site.page.Serves;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every endpoint and method says who may come, and docs/access.txt lists them all for people and for the system test that tries every role.
 * An endpoint that is missing there fails the build.
 */
class AccessTest {

    private static final java.nio.file.Path LIST = java.nio.file.Path.of("../docs/access.txt");

    /** What the platform answers by itself. */
    private static final List<String> PLATFORM = List.of("/health/*", "/metrics", "/openapi");

    // [utest->req~listed-access~1]
    @Test
    void listsEveryEndpoint() throws IOException {
        var listed = Files.readString(LIST)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.replaceAll("\\s+", " ").strip())
                .toList();
        var there = endpoints().entrySet().stream()
                .map(endpoint -> endpoint.getKey() + " " + endpoint.getValue())
                .toList();
        assertThat(listed)
                .as("docs/access.txt must read:%n%s", String.join("\n", there))
                .containsExactlyInAnyOrderElementsOf(there);
    }

    @Test
    void leavesNoEndpointWithoutAWord() {
        assertThat(endpoints()).doesNotContainValue("closed");
    }

    /** Access by method and address. */
    private static SortedMap<String, String> endpoints() {
        var found = new TreeMap<String, String>();
        resources(ApiApplication.resources().stream(), "/api/").forEach((call, method) -> {
            found.put(call, word(Access.of(method, method.getDeclaringClass())));
        });
        resources(new AdminApplication().getClasses().stream(), "/admin/").forEach((call, method) -> {
            var access = Access.of(method, method.getDeclaringClass());
            found.put(call, access.equals(Access.CLOSED) || access.open() ? "closed" : "token");
        });
        everyClass().forEach(type -> addPage(found, type));
        PLATFORM.forEach(address -> found.put("GET " + address, "open"));
        return found;
    }

    private static SortedMap<String, Method> resources(Stream<Class<?>> classes, String root) {
        var found = new TreeMap<String, Method>();
        classes.filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .forEach(method ->
                        verbs(method).forEach(verb -> found.put(verb + " " + root + address(method), method)));
        return found;
    }

    private static Stream<String> verbs(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value);
    }

    private static String address(Method method) {
        var own = method.getAnnotation(Path.class);
        return method.getDeclaringClass().getAnnotation(Path.class).value() + (own == null ? "" : "/" + own.value());
    }

    private static void addPage(SortedMap<String, String> found, Class<?> type) {
        if (Page.class.isAssignableFrom(type)) {
            for (var serves : type.getAnnotationsByType(Serves.class)) {
                found.put("GET " + serves.path(), word(Access.of(type)));
                if (FormPage.class.isAssignableFrom(type)) {
                    found.put("POST " + serves.path(), word(ReceivingForm.access(type)));
                }
            }
        }
        var servlet = type.getAnnotation(WebServlet.class);
        if (servlet != null && HttpServlet.class.isAssignableFrom(type)) {
            Stream.concat(Arrays.stream(servlet.value()), Arrays.stream(servlet.urlPatterns()))
                    .forEach(pattern -> found.put("GET " + pattern, word(Access.of(type))));
        }
    }

    private static String word(Access access) {
        if (access.open()) {
            return "open";
        }
        return access.acts().isEmpty()
                ? "closed"
                : access.acts().stream().sorted().map(Codes::of).collect(Collectors.joining("|"));
    }

    private static List<Class<?>> everyClass() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dk.roedtraad.web").stream()
                        .filter(type -> !type.isInterface())
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }
}
