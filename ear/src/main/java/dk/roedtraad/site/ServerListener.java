package dk.roedtraad.site;

/**
 * The server's own listener, which its configuration keeps shut until there is something to answer.
 *
 * <p>Payara Micro's interface can run administration commands in a cluster only, so the command is given to the server's
 * core, whose classes are there at run time but in no artifact to compile against.
 */
final class ServerListener {

    private static final String SETTING =
            "configs.config.server-config.network-config.network-listeners.network-listener.http-listener.enabled=true";

    private ServerListener() {}

    /** Opens it for good. */
    static void open() throws ReflectiveOperationException {
        Class<?> type = Class.forName("org.glassfish.embeddable.CommandRunner");
        Object runner = Class.forName("org.glassfish.internal.api.Globals")
                .getMethod("get", Class.class)
                .invoke(null, type);
        Object result =
                type.getMethod("run", String.class, String[].class).invoke(runner, "set", new String[] {SETTING});
        Class<?> answer = Class.forName("org.glassfish.embeddable.CommandResult");
        if (!"SUCCESS".equals(String.valueOf(answer.getMethod("getExitStatus").invoke(result)))) {
            throw new IllegalStateException("The server does not listen: "
                    + answer.getMethod("getOutput").invoke(result));
        }
    }
}
