package org.ourplan.law.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.rules.Carries;

/**
 * One exception to local policy that was asked for with a plan, and what was decided (S003-34). It names nobody whose plan it is.
 *
 * @param askedOn the day it was sent to be decided
 * @param from the part of the policy it departs from, in the policy's words
 * @param ground why; null where nobody said which
 * @param outcome what was decided
 * @param decidedOn the day of that; null while it waits
 * @param until the last day of an exception for a time; null otherwise
 */
@Carries("S003-34")
public record ExceptionAsked(
        LocalDate askedOn,
        String from,
        @Nullable ExceptionGround ground,
        Outcome outcome,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate until) {

    /** What was decided. */
    public enum Outcome {
        WAITING("Waits for a decision"),
        AGREED("Agreed"),
        AGREED_FOR_A_TIME("Agreed for a time"),
        RETURNED("Returned with reasons"),
        NOT_AGREED("Not agreed, with reasons");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        /** How people read it. */
        public String words() {
            return words;
        }
    }

    /** How often one part of the policy was departed from. */
    public record Departures(String from, int asked, int agreed, int forATime, int notAgreed, int waiting) {}

    /** What the policy owner can learn: each part that was departed from, the most often first. */
    @Carries("S003-34")
    public static List<Departures> learning(List<ExceptionAsked> all) {
        Map<String, List<ExceptionAsked>> byPart = new LinkedHashMap<>();
        all.forEach(one ->
                byPart.computeIfAbsent(one.from(), part -> new ArrayList<>()).add(one));
        return byPart.entrySet().stream()
                .map(part -> departures(part.getKey(), part.getValue()))
                .sorted(Comparator.comparingInt(Departures::asked).reversed().thenComparing(Departures::from))
                .toList();
    }

    private static Departures departures(String from, List<ExceptionAsked> asked) {
        return new Departures(
                from,
                asked.size(),
                count(asked, Outcome.AGREED),
                count(asked, Outcome.AGREED_FOR_A_TIME),
                count(asked, Outcome.RETURNED) + count(asked, Outcome.NOT_AGREED),
                count(asked, Outcome.WAITING));
    }

    private static int count(List<ExceptionAsked> asked, Outcome outcome) {
        return (int) asked.stream().filter(one -> one.outcome() == outcome).count();
    }
}
