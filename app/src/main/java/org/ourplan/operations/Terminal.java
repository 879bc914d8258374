package org.ourplan.operations;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a command was given: the settings around it, and where it writes. */
public record Terminal(Map<String, String> environment, PrintStream out, PrintStream err) {

    /** A setting; empty where it is not set. */
    public String setting(String name) {
        return environment.getOrDefault(name, "").strip();
    }

    /** A file or folder as it was named, seen from where the command was given. */
    public Path path(String named) {
        return Path.of(setting("OURPLAN_CALLED_FROM")).resolve(named).normalize();
    }

    /**
     * A secret, from the setting of this name or asked for at the keyboard without showing it: never a word of the command line,
     * which other users of the machine can read.
     */
    public char[] secret(String name, String question) {
        if (!setting(name).isEmpty()) {
            return environment.getOrDefault(name, "").toCharArray();
        }
        var console = System.console();
        var typed = console == null || !console.isTerminal() ? null : readSecret(console, question);
        if (typed == null || typed.length == 0) {
            throw new CannotBeDone("needs a pass phrase: set " + name + ", or run it where it can be asked for.");
        }
        return typed;
    }

    private static char @Nullable [] readSecret(java.io.Console console, String question) {
        return console.readPassword("%s: ", question);
    }
}
