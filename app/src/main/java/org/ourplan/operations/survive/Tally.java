package org.ourplan.operations.survive;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** What became of every save of a run. */
final class Tally {

    private final AtomicInteger confirmed = new AtomicInteger();
    private final AtomicInteger handedBack = new AtomicInteger();
    private final AtomicInteger cut = new AtomicInteger();
    private final AtomicInteger arrived = new AtomicInteger();
    private final AtomicInteger absent = new AtomicInteger();
    private final List<String> wrong = new ArrayList<>();

    void confirmed() {
        confirmed.incrementAndGet();
    }

    /** The page said that the records cannot be reached, and gave back what was typed. */
    void handedBack() {
        handedBack.incrementAndGet();
    }

    /** The program died before it answered. */
    void cut() {
        cut.incrementAndGet();
    }

    /** Nobody heard that it was saved, but it was, whole. */
    void arrivedUnheard() {
        arrived.incrementAndGet();
    }

    /** Nobody heard that it was saved, and nothing of it is there. */
    void absent() {
        absent.incrementAndGet();
    }

    synchronized void strange(String what) {
        wrong.add(what);
    }

    synchronized List<String> wrong() {
        return List.copyOf(wrong);
    }

    int saves() {
        return confirmed.get();
    }

    /** The run in a table. */
    String table(Kills kills) {
        return """
                killed without warning      program %d times, database %d times
                saves confirmed             %,d; every one there, and every earlier version of it
                saves not confirmed         %,d: handed back in words %,d, cut off %,d
                  of the last at each place whole %,d, absent %,d, neither 0
                worked again after          program %s, database %s (in seconds: half within, longest)
                said "not ready" meanwhile  %d of %d times the database died
                """.formatted(
                        kills.programs(),
                        kills.databases(),
                        confirmed.get(),
                        handedBack.get() + cut.get(),
                        handedBack.get(),
                        cut.get(),
                        arrived.get(),
                        absent.get(),
                        Kills.seconds(kills.programTimes()),
                        Kills.seconds(kills.databaseTimes()),
                        kills.seenDown(),
                        kills.databases());
    }
}
