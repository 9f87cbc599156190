package org.masthead.press;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.invoke.MethodHandles.insertArguments;

import java.io.IOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/**
 * Where the processor is fully taken, those who only fetch a finished page go first, and whoever makes pages or takes
 * forms stands back a little: of a core that both want, they get a quarter instead of half. So does the JVM's compiler.
 *
 * <p>Linux lets each thread ask for less than its share (nice values: setpriority(2), sched(7)), and nobody needs leave
 * for that. Elsewhere a nice value is the whole program's, and nobody stands back.
 */
final class Courtesy {

    /** How far, in nice values, of which each is worth about a tenth of the processor. */
    static final int STEP = 5;

    private static final int LEAST = 19;
    private static final int THREAD = 0; // PRIO_PROCESS, which on Linux is one thread
    private static final int THIS = 0;

    private static final @Nullable MethodHandle STAND_BACK = learnt();

    private Courtesy() {}

    /**
     * From now on the processor's thread that runs the caller stands back, with all that it will run. How, is found out
     * at the first call, which takes a tenth of a second: do the work before it.
     */
    static void standBack() {
        if (STAND_BACK == null) return;
        try {
            int refused = (int) STAND_BACK.invokeExact(THIS); // If so, it goes on as before.
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable MethodHandle learnt() {
        if (!System.getProperty("os.name").equals("Linux")) return null;
        try {
            int now = (int) call("getpriority", 2).invokeExact(THREAD, THIS);
            var back = Math.min(now + STEP, LEAST);
            var standBack = insertArguments(insertArguments(call("setpriority", 3), 2, back), 0, THREAD);
            compilers(standBack);
            return standBack;
        } catch (Throwable unknownHere) {
            return null;
        }
    }

    /** Those that the JVM begins later stand where the first of them do, as these begin them. */
    private static void compilers(MethodHandle standBack) throws Throwable {
        try (var threads = Files.newDirectoryStream(Path.of("/proc/self/task"))) {
            for (var thread : threads) {
                if (!name(thread).contains(" Compiler")) continue;
                int refused = (int) standBack.invokeExact(
                        Integer.parseInt(thread.getFileName().toString()));
            }
        }
    }

    private static String name(Path thread) {
        try {
            return Files.readString(thread.resolve("comm"));
        } catch (IOException ended) {
            return "";
        }
    }

    /** A call of the system's that takes whole numbers and answers with one. */
    private static MethodHandle call(String name, int numbers) {
        var linker = Linker.nativeLinker();
        var taken = Collections.nCopies(numbers, JAVA_INT).toArray(MemoryLayout[]::new);
        return linker.downcallHandle(linker.defaultLookup().findOrThrow(name), FunctionDescriptor.of(JAVA_INT, taken));
    }
}
