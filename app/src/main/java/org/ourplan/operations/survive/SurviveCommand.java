package org.ourplan.operations.survive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.ourplan.operations.CannotBeDone;
import org.ourplan.operations.Terminal;
import org.ourplan.operations.Words;

/** {@code ./ourplan survive [--times 200]}: kills a program of its own, on a database of its own, in the middle of saves. */
public final class SurviveCommand {

    private static final int TIMES = 200;
    private static final int MOST = 10_000;

    private SurviveCommand() {}

    /** 0 when nothing was lost or broken, 1 when something was. */
    public static int run(List<String> arguments, Terminal terminal) {
        var words = Words.of(
                arguments,
                "survive [--times 200] [--program-every 2]",
                0,
                Map.of("--times", true, "--program-every", true));
        var times = words.number("--times", TIMES, MOST);
        var every = words.number("--program-every", 2, MOST);
        Path folder;
        try {
            folder = Files.createTempDirectory("ourplan-survive");
        } catch (IOException problem) {
            throw new CannotBeDone("no folder could be made for its database: " + problem.getMessage(), problem);
        }
        var wrong = new Run(folder, terminal.out()).all(times, every);
        wrong.forEach(terminal.err()::println);
        if (wrong.isEmpty()) {
            forget(folder);
            terminal.out().println("Nothing was lost, nothing is half done, and the record holds.");
            return 0;
        }
        terminal.err().println("What is left of the run is in " + folder + ".");
        return 1;
    }

    private static void forget(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException staysBehind) {
            // A temporary folder: the system clears it.
        }
    }
}
