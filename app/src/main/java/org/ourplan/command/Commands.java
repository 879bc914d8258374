package org.ourplan.command;

import java.util.List;

/** The commands of {@code ./ourplan} that need no pages and no database. */
public final class Commands {

    private Commands() {}

    /** Runs one command; returns the exit status: 0 done, 2 for a command or file that cannot be read. */
    public static int run(String command, List<String> arguments) {
        System.err.println("ourplan: there is no command '" + command + "'. ./ourplan help lists them.");
        return 2;
    }
}
