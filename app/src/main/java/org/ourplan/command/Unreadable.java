package org.ourplan.command;

import java.util.List;

/** A command or a file that cannot be read: a clear line each, and exit status 2. */
final class Unreadable extends RuntimeException {

    private final transient List<String> lines;

    Unreadable(String line) {
        this(List.of(line));
    }

    Unreadable(List<String> lines) {
        super(String.join("; ", lines), null, false, false);
        this.lines = List.copyOf(lines);
    }

    List<String> lines() {
        return lines;
    }
}
