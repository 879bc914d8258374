package org.ourplan.bench.run;

/**
 * One measurement. Times are in milliseconds.
 *
 * @param work its name: W1 … W7, growth, or a floor
 * @param what what one of them is
 * @param rate how many a second, by all users together
 * @param statements SQL statements for each request, or −1 where they were not counted
 * @param requests requests for each one
 * @param clientShare the part of the processor's work that was the measuring client's own, of the client's and the program's together
 */
public record Result(
        String work,
        String what,
        int people,
        int users,
        long done,
        long errors,
        String firstError,
        double seconds,
        double rate,
        double p50,
        double p95,
        double p99,
        double longest,
        double statements,
        double requests,
        double clientShare,
        long memory) {}
