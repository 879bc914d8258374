package org.ourplan.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ourplan.nationalreturn.CldCommand;
import org.ourplan.operations.Operations;
import org.ourplan.operations.Terminal;

/** The commands of {@code ./ourplan} that need no pages. */
public final class Commands {

    private Commands() {}

    /**
     * Runs one command; returns the exit status: 0 done, 1 something found wrong, 2 for what cannot be read or done.
     *
     * @param program what is started by those that need the whole program
     */
    public static int run(String command, List<String> arguments, Class<?> program) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        try {
            return run(command, arguments, new Terminal(System.getenv(), out, err, program));
        } finally {
            out.flush();
        }
    }

    /** The same, given at this terminal. */
    public static int run(String command, List<String> arguments, Terminal terminal) {
        if (command.equals("cld")) {
            return Operations.run(CldCommand::run, arguments, terminal);
        }
        return Operations.has(command)
                ? Operations.run(command, arguments, terminal)
                : run(command, arguments, terminal.out(), terminal.err());
    }

    /** Runs a command that reads files and needs no records, writing to these. */
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
