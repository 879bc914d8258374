package org.ourplan.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.ourplan.bench.charging.ChargingBench;
import org.ourplan.bench.load.GenerateCommand;
import org.ourplan.bench.load.NotLoaded;
import org.ourplan.bench.mould.Learning;
import org.ourplan.bench.returns.ReturnsBench;
import org.ourplan.bench.work.BenchCommand;
import org.ourplan.platform.database.DatabaseNotOpened;
import org.slf4j.LoggerFactory;

/** The tools of this module, by the first word: {@code generate}. */
public final class Bench {

    private Bench() {}

    /** Runs one and exits: 0 done, 1 could not be done, 2 not understood. */
    public static void main(String[] arguments) {
        var words = Arrays.asList(arguments);
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof Logger root) {
            root.setLevel(Level.WARN);
        }
        System.exit(
                run(words.isEmpty() ? "" : words.getFirst(), words.subList(Math.min(1, words.size()), words.size())));
    }

    private static int bench(List<String> words) throws Exception {
        var rest = words.subList(Math.min(1, words.size()), words.size());
        return switch (words.isEmpty() ? "" : words.getFirst()) {
            case "charging" -> ChargingBench.run(rest, System.getenv());
            case "returns" -> ReturnsBench.run(rest, System.getenv());
            default -> BenchCommand.run(words, System.getenv());
        };
    }

    private static int learn(Path file) {
        Learning.learn().write(file);
        return 0;
    }

    private static int run(String command, List<String> words) {
        try {
            return switch (command) {
                case "generate" -> GenerateCommand.run(words, System.getenv(), System.out, Clock.systemDefaultZone());
                case "bench" -> bench(words);
                case "learn" -> learn(Path.of(words.getFirst()));
                default -> throw new Asked.Unclear("there is no command '" + command + "' here.");
            };
        } catch (Asked.Unclear unclear) {
            System.err.println("ourplan: " + unclear.getMessage());
            return 2;
        } catch (NotLoaded | DatabaseNotOpened problem) {
            System.err.println("ourplan: " + problem.getMessage());
            return 1;
        } catch (java.util.concurrent.CompletionException problem) {
            var cause = problem.getCause();
            System.err.println("ourplan: " + (cause == null ? problem : cause).getMessage());
            return 1;
        } catch (RuntimeException unforeseen) {
            throw unforeseen;
        } catch (Exception unforeseen) {
            throw new IllegalStateException(unforeseen);
        }
    }
}
