package org.masthead.operate;

import java.net.BindException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.web.server.PortInUseException;

/** Why the paper could not start, as a sentence with its remedy. */
final class Reason {

    private Reason() {}

    static String of(Throwable exception) {
        var causes = causes(exception);
        for (var cause : causes) {
            if (cause instanceof PostgresRefused refused) return refused.sentence() + " " + refused.remedy();
            if (cause instanceof PortInUseException port) return portTaken(port.getPort());
            if (cause instanceof BindException) return "The port is taken by another program. Choose one with --port.";
            if (cause instanceof FlywayException)
                return "The database could not be brought up to date: " + firstLine(cause);
            if (cause instanceof IllegalArgumentException && said(cause).startsWith("masthead.")) return said(cause);
        }
        return "The paper could not start: " + firstLine(causes.getLast());
    }

    private static String portTaken(int port) {
        return "Port " + port + " is taken by another program. Choose another with --port, or stop that program.";
    }

    private static String firstLine(Throwable cause) {
        return said(cause).lines().findFirst().orElse(cause.getClass().getSimpleName());
    }

    private static String said(Throwable cause) {
        return String.valueOf(cause.getMessage());
    }

    private static List<Throwable> causes(Throwable exception) {
        var seen = Collections.newSetFromMap(new java.util.IdentityHashMap<Throwable, Boolean>());
        var causes = new ArrayList<Throwable>();
        for (Throwable one = exception; one != null && seen.add(one); one = one.getCause()) causes.add(one);
        return causes;
    }
}
