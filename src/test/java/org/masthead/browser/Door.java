package org.masthead.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masthead.Masthead;
import org.masthead.TestClock;
import org.masthead.TestPaper;
import org.masthead.gate.Role;
import org.masthead.gate.SignedIn;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A paper whose address is the one it really answers at, as passkeys and letters need it; its letters are shown. */
final class Door {

    private static @Nullable Door open;

    private final ConfigurableApplicationContext context;
    private final String address;

    private Door(ConfigurableApplicationContext context, String address) {
        this.context = context;
        this.address = address;
    }

    static synchronized Door open() {
        if (open == null) {
            var port = free();
            var address = "http://localhost:" + port;
            var application = new SpringApplication(Masthead.class, TestClock.Settings.class);
            application.addInitializers(
                    new TestPaper(Map.of("masthead.paper.address", address, "masthead.mail.inbox", true)));
            open = new Door(application.run("--server.port=" + port), address);
        }
        return open;
    }

    private static int free() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String at(String path) {
        return address + path;
    }

    /** Somebody with an account and a session. */
    SignedIn.Person somebody(Role role, String name) {
        return SignedIn.on(context).as(role, name);
    }

    <T> T room(Class<T> door) {
        return context.getBean(door);
    }
}
