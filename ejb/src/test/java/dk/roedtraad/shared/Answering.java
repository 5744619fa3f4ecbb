package dk.roedtraad.shared;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A repository for tests that answers a few questions about a collection, and refuses every other. */
public final class Answering {

    private Answering() {}

    /** A repository whose methods of those names, given a collection last or nothing, answer so. */
    public static <T> T only(Class<T> repository, Map<String, Function<Collection<?>, ?>> answers) {
        InvocationHandler handler = (self, method, arguments) -> {
            var answer = answers.get(method.getName());
            if (answer == null) {
                throw new UnsupportedOperationException(method.toString());
            }
            return answer.apply(arguments == null ? List.of() : collection(arguments[arguments.length - 1]));
        };
        return repository.cast(
                Proxy.newProxyInstance(repository.getClassLoader(), new Class<?>[] {repository}, handler));
    }

    private static Collection<?> collection(Object argument) {
        return argument instanceof Collection<?> several ? several : List.of(argument);
    }
}
