package org.masthead.operate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * The system account the database runs as: the one that owns its folder, and never root, which PostgreSQL refuses.
 * Where the folder is root's, the server runs as root without any of root's powers (a user namespace); where those are
 * closed, the folder is given to the account {@code masthead}, or else {@code nobody}.
 */
record PostgresAccount(int uid, int gid) {

    private static final Path PASSWD = Path.of("/etc/passwd");
    private static final PostgresAccount NOBODY = new PostgresAccount(65534, 65534);
    private static final List<String> POWERLESS = List.of("unshare", "-U");

    static PostgresAccount ownerOf(Path file) {
        return new PostgresAccount(id(file, "unix:uid"), id(file, "unix:gid"));
    }

    /** The account that owns the folder, once it is sure that a server can run as it. */
    static PostgresAccount settle(Path folder, Consumer<String> says) {
        return settle(folder, PostgresAccount::namespacesOpen, says);
    }

    static PostgresAccount settle(Path folder, BooleanSupplier namespacesOpen, Consumer<String> says) {
        var owner = ownerOf(folder);
        if (!weAreRoot()) return owner;
        if (owner.isRoot() && !namespacesOpen.getAsBoolean()) {
            owner = unprivileged();
            says.accept("PostgreSQL must not run as root, and user namespaces are closed here: “" + folder
                    + "” now belongs to account number " + owner.uid + ", and PostgreSQL runs as that.");
        }
        if (owner.lacksSome(folder)) owner.giveAll(folder);
        if (!works(owner.command("test", "-w", folder.toString()))) throw unreachable(folder, owner);
        return owner;
    }

    static boolean weAreRoot() {
        return us() == 0;
    }

    /** Refuses a folder that is somebody else's, unless we are root and can act for them. */
    static void mustBeOurs(Path folder) {
        var owner = ownerOf(folder);
        if (weAreRoot() || owner.uid == us()) return;
        throw new PostgresRefused(
                "“" + folder + "” belongs to account number " + owner.uid + ", and this is account number " + us()
                        + ".",
                "Run Masthead as that account, or give the folder away, as root: chown -R " + us() + " " + folder);
    }

    /** The words of a command, as this account runs it. */
    List<String> command(String... words) {
        var command = new ArrayList<String>();
        if (weAreRoot() && isRoot()) command.addAll(POWERLESS);
        if (weAreRoot() && !isRoot())
            command.addAll(List.of("setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups"));
        command.addAll(List.of(words));
        return command;
    }

    /** Makes this account the owner of what root has just made. */
    void give(Path file) {
        if (!weAreRoot() || ownerOf(file).equals(this)) return;
        try {
            Files.setAttribute(file, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
            Files.setAttribute(file, "unix:gid", gid, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            throw PostgresRefused.because(e, file);
        }
    }

    void giveAll(Path folder) {
        if (!weAreRoot()) return;
        try (var files = Files.walk(folder)) {
            files.forEach(this::give);
        } catch (IOException e) {
            throw PostgresRefused.because(e, folder);
        } catch (UncheckedIOException e) {
            throw PostgresRefused.because(new IOException(e.getMessage(), e), folder);
        }
    }

    private boolean lacksSome(Path folder) {
        try (var files = Files.list(folder)) {
            return !ownerOf(folder).equals(this)
                    || files.anyMatch(file -> !ownerOf(file).equals(this));
        } catch (IOException e) {
            throw PostgresRefused.because(e, folder);
        }
    }

    private boolean isRoot() {
        return uid == 0;
    }

    private static int us() {
        return id(Path.of("/proc/self"), "unix:uid");
    }

    private static int id(Path file, String attribute) {
        try {
            var follow = file.startsWith("/proc") ? new LinkOption[0] : new LinkOption[] {LinkOption.NOFOLLOW_LINKS};
            return (Integer) Files.getAttribute(file, attribute, follow);
        } catch (IOException e) {
            throw PostgresRefused.because(e, file);
        }
    }

    private static PostgresAccount unprivileged() {
        try (var lines = Files.lines(PASSWD)) {
            return lines.map(line -> line.split(":"))
                    .filter(fields -> fields.length > 3 && fields[0].equals("masthead"))
                    .map(fields -> new PostgresAccount(Integer.parseInt(fields[2]), Integer.parseInt(fields[3])))
                    .findFirst()
                    .orElse(NOBODY);
        } catch (IOException e) {
            return NOBODY;
        }
    }

    private static boolean namespacesOpen() {
        return works(List.of("unshare", "-U", "true"));
    }

    private static boolean works(List<String> command) {
        try {
            return new ProcessBuilder(command)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static PostgresRefused unreachable(Path folder, PostgresAccount owner) {
        return new PostgresRefused(
                "PostgreSQL must not run with root's powers, and account number " + owner.uid + " cannot reach “"
                        + folder + "”.",
                "Choose a --data folder that other accounts may pass through, such as /var/lib/masthead,"
                        + " and see that setpriv and unshare (util-linux) are installed.");
    }
}
