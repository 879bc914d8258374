package org.ourplan.operations.survive;

import java.util.ArrayList;
import java.util.List;

/** Kills the program or its database, waits until it works again, and keeps the times. */
final class Kills {

    private final Victim victim;
    private final List<Long> programTimes = new ArrayList<>();
    private final List<Long> databaseTimes = new ArrayList<>();
    private int seenDown;

    Kills(Victim victim) {
        this.victim = victim;
    }

    /** The program was killed; somebody starts it again. */
    void programStartedAgain() {
        var began = System.nanoTime();
        victim.start();
        programTimes.add((System.nanoTime() - began) / 1_000_000);
    }

    /** The database dies. Nobody does anything: the program must come back by itself. */
    void database() throws InterruptedException {
        victim.killDatabase();
        var down = false;
        for (var i = 0; i < 20 && !down; i++) {
            down = !victim.isReady();
            Thread.sleep(down ? 0 : 10);
        }
        seenDown += down ? 1 : 0;
        databaseTimes.add(victim.awaitReady());
    }

    int programs() {
        return programTimes.size();
    }

    int databases() {
        return databaseTimes.size();
    }

    int seenDown() {
        return seenDown;
    }

    List<Long> programTimes() {
        return programTimes;
    }

    List<Long> databaseTimes() {
        return databaseTimes;
    }

    static String seconds(List<Long> milliseconds) {
        if (milliseconds.isEmpty()) {
            return "never killed";
        }
        var sorted = milliseconds.stream().sorted().toList();
        return String.format("%.1f, %.1f", sorted.get(sorted.size() / 2) / 1000.0, sorted.getLast() / 1000.0);
    }
}
