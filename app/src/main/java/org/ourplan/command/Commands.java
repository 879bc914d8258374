package org.ourplan.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The commands of {@code ./ourplan} that need no pages and no database. */
public final class Commands {

    private Commands() {}

    /** Runs one command; returns the exit status: 0 done, 2 for a command or file that cannot be read. */
    public static int run(String command, List<String> arguments) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        try {
            return run(command, arguments, out, err);
        } finally {
            out.flush();
        }
    }

    /** As {@link #run(String, List)}, writing to these. */
    public static int run(String command, List<String> arguments, PrintStream out, PrintStream err) {
        try {
            return switch (command) {
                case "check" -> CheckCommand.run(arguments, out);
                case "charge" -> ChargeCommand.run(arguments, out, err);
                case "determine" -> DetermineCommand.run(arguments, out);
                case "options" -> OptionsCommand.run(arguments, out);
                default -> throw new Unreadable("there is no command '" + command + "'. ./ourplan help lists them.");
            };
        } catch (Unreadable problem) {
            problem.lines().forEach(line -> err.println("ourplan: " + line));
            return 2;
        }
    }
}
