package org.ourplan.record.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.platform.event.Happening;
import org.ourplan.record.NextStep;
import org.ourplan.record.Stage;

/**
 * What the record page shows beside the person.
 *
 * @param whatMatters in their words, empty when nobody asked yet
 * @param planWords the plan and budget now, empty when there is none
 * @param planWeekly pounds a week, if a figure was told
 * @param looks who looked at the record, the latest first
 */
public record Overview(
        Map<Stage, Progress> stages,
        @Nullable NextStep next,
        String whatMatters,
        String planWords,
        @Nullable BigDecimal planWeekly,
        String planLink,
        List<Worker> workers,
        List<CaredFor> caresFor,
        List<Open> tasks,
        List<Happened> latest,
        List<Look> looks) {

    /** How far one stage is; for a stage to come, {@code doneOn} is the day it is expected. */
    public record Progress(
            String state, LocalDate beganOn, @Nullable LocalDate doneOn, String summary, String link) {}

    /** Who works with the person. */
    public record Worker(String name, String jobTitle, String team) {}

    /** Somebody whom the person matters to, with their record: for a carer, whom they care for. */
    public record CaredFor(UUID person, String name, List<String> standings) {}

    /** An open task about the person. */
    public record Open(String what, String why, @Nullable LocalDate due, String force, String whose, String link) {}

    /**
     * One thing that happened, or the same thing several times running.
     *
     * @param by the name of who did it, empty when the program itself did
     * @param details ids, codes and dates of each time, the latest first; at least one, perhaps empty
     */
    public record Happened(
            Happening happening, UUID subject, int version, String by, Instant at, List<Map<String, String>> details) {

        /** How often: 1 or more. */
        public int times() {
            return details.size();
        }
    }

    /** Who looked, how often, and when last. */
    public record Look(String name, String jobTitle, int times, Instant last) {}
}
