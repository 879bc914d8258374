package org.ourplan.operations;

import java.util.List;
import java.util.Map;
import org.ourplan.operations.backup.BackupCommand;
import org.ourplan.operations.backup.RestoreCommand;
import org.ourplan.operations.continuity.ContinuityCommand;
import org.ourplan.operations.export.ExportCommand;
import org.ourplan.operations.proof.VerifyCommand;
import org.ourplan.operations.survive.SurviveCommand;
import org.ourplan.platform.database.DatabaseNotOpened;

/** The commands of {@code ./ourplan} that keep the whole alive. */
public final class Operations {

    /** What one does, and its exit status; refused with {@link CannotBeDone}. */
    public interface Command {
        int run(List<String> arguments, Terminal terminal);
    }

    private static final Map<String, Command> COMMANDS = Map.of(
            "verify",
            VerifyCommand::run,
            "backup",
            BackupCommand::run,
            "restore",
            RestoreCommand::run,
            "survive",
            SurviveCommand::run,
            "continuity",
            ContinuityCommand::run,
            "export",
            ExportCommand::run);

    private Operations() {}

    /** Whether this is one of them. */
    public static boolean has(String command) {
        return COMMANDS.containsKey(command);
    }

    /** Runs one. The exit status: 0 done; 1 done, and something was found that is not as it should be; 2 it could not be done. */
    public static int run(String command, List<String> arguments, Terminal terminal) {
        return run(java.util.Objects.requireNonNull(COMMANDS.get(command)), arguments, terminal);
    }

    /** Runs one of another module, with the same exit status and the same words where it cannot be done. */
    public static int run(Command command, List<String> arguments, Terminal terminal) {
        try {
            return command.run(arguments, terminal);
        } catch (CannotBeDone | DatabaseNotOpened problem) {
            terminal.err().println("ourplan: " + problem.getMessage());
            return 2;
        }
    }
}
