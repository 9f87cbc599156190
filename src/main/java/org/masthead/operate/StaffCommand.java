package org.masthead.operate;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.masthead.gate.Role;
import org.masthead.house.Paper;
import org.masthead.house.Refused;
import org.masthead.newsroom.Editor;
import org.masthead.newsroom.Staff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Says who works at the paper. */
@Command(
        name = "staff",
        description = "Says who works at the paper, and what each may do. It works while the paper runs.",
        mixinStandardHelpOptions = true,
        subcommands = {StaffCommand.Add.class, StaffCommand.LinkTo.class, StaffCommand.ListAll.class})
final class StaffCommand implements Runnable {

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** Takes somebody on. */
    @Command(
            name = "add",
            description = {
                "Gives somebody a role, and prints a link that signs them in once, in any browser, within seven days.",
                "Run again for somebody who is here, it changes the role and prints a new link."
            },
            mixinStandardHelpOptions = true)
    static final class Add implements Callable<Integer> {

        @Spec
        CommandSpec spec = CommandSpec.create();

        @Mixin
        PaperOptions where = new PaperOptions();

        @Option(names = "--name", required = true, description = "as readers know them")
        String name = "";

        @Option(names = "--email", required = true, description = "where letters reach them")
        String email = "";

        @Option(
                names = "--role",
                required = true,
                description = "reporter, editor, standards, moderator, rights or publisher; reader ends a role")
        String role = "";

        @Override
        public Integer call() {
            var out = spec.commandLine().getOut();
            var appointed = role();
            if (!email.matches("[^\\s@]+@[^\\s@]+") || name.isBlank()) {
                throw new ParameterException(spec.commandLine(), "A name and a whole e-mail address are needed");
            }
            try (var paper = RunningPaper.working(where, line -> {})) {
                var link = paper.room(Staff.class).add(name, email, appointed, new Editor("the command line"));
                out.println(paper.room(Paper.class).absolute(link));
            } catch (Refused refused) {
                throw new ParameterException(spec.commandLine(), String.valueOf(refused.getMessage()));
            } finally {
                out.flush();
            }
            return CommandLine.DONE;
        }

        private Role role() {
            try {
                return Role.valueOf(role.strip().toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException none) {
                throw new ParameterException(
                        spec.commandLine(),
                        "There is no role “" + role + "”; there are "
                                + Arrays.stream(Role.values()).map(Role::key).collect(Collectors.joining(", ")));
            }
        }
    }

    /** Lets somebody in who cannot get in. */
    @Command(
            name = "link",
            description = {
                "Prints a link that signs somebody of the paper in once, in any browser, within seven days.",
                "Nothing else about them changes: for whoever has lost a passkey, a telephone or a password, or gets no "
                        + "letters."
            },
            mixinStandardHelpOptions = true)
    static final class LinkTo implements Callable<Integer> {

        @Spec
        CommandSpec spec = CommandSpec.create();

        @Mixin
        PaperOptions where = new PaperOptions();

        @Option(names = "--email", required = true, description = "the address of their account")
        String email = "";

        @Override
        public Integer call() {
            var out = spec.commandLine().getOut();
            try (var paper = RunningPaper.working(where, line -> {})) {
                var link = paper.room(Staff.class).recover(email, new Editor("the command line"));
                if (link.isEmpty()) {
                    throw new ParameterException(
                            spec.commandLine(),
                            "Nobody with the address “" + email + "” works here; masthead staff list shows who does");
                }
                out.println(paper.room(Paper.class).absolute(link.get()));
            } finally {
                out.flush();
            }
            return CommandLine.DONE;
        }
    }

    /** Lists everybody. */
    @Command(name = "list", description = "Lists everybody with a role.", mixinStandardHelpOptions = true)
    static final class ListAll implements Callable<Integer> {

        @Spec
        CommandSpec spec = CommandSpec.create();

        @Mixin
        PaperOptions where = new PaperOptions();

        @Override
        public Integer call() {
            var out = spec.commandLine().getOut();
            try (var paper = RunningPaper.working(where, line -> {})) {
                for (var one : paper.room(Staff.class).all()) {
                    out.printf(Locale.ROOT, "%-18s %-28s %s%n", one.role().words(), one.name(), one.email());
                }
            } finally {
                out.flush();
            }
            return CommandLine.DONE;
        }
    }
}
