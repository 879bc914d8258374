package org.ourplan.record.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ourplan.platform.web.InWords;
import org.ourplan.record.Stage;
import org.ourplan.record.store.Overview;

/** The way from first contact to review in the words of the one who goes it. */
public final class MyWay {

    private MyWay() {}

    /**
     * One step.
     *
     * @param state "Done", "Now" or "Later"
     * @param words what happens, happened or will happen
     * @param when the day, in words; may be empty
     */
    public record Step(String state, String words, String when) {}

    /** Those who work with somebody: a name with what they are, or the team where nobody is named yet. */
    static List<String> workers(Overview overview) {
        return overview.workers().stream()
                .map(worker -> worker.name().isEmpty() ? worker.team() : withJob(worker.name(), worker.jobTitle()))
                .distinct()
                .toList();
    }

    static String withJob(String name, String jobTitle) {
        return jobTitle.isEmpty() ? name : name + " (" + jobTitle.split(",", 2)[0] + ")";
    }

    /** Every step that this person's way goes through. */
    static List<Step> steps(Map<Stage, Overview.Progress> stages) {
        return Stream.of(Stage.values())
                .filter(stage -> !stages.containsKey(stage) || !"not-needed".equals(stateOf(stages, stage)))
                .map(stage -> step(stage, stages.get(stage)))
                .toList();
    }

    private static String stateOf(Map<Stage, Overview.Progress> stages, Stage stage) {
        var progress = stages.get(stage);
        return progress == null ? "" : progress.state();
    }

    private static Step step(Stage stage, Overview.@org.jspecify.annotations.Nullable Progress progress) {
        if (progress == null) {
            return new Step("Later", later(stage), "");
        }
        return progress.state().equals("done")
                ? new Step("Done", done(stage), InWords.date(progress.doneOn()))
                : new Step("Now", now(stage), "since " + InWords.date(progress.beganOn()));
    }

    private static String done(Stage stage) {
        return switch (stage) {
            case FIRST_CONTACT -> "You told us what was happening";
            case ASSESSMENT -> "We talked about your life, and what gets in the way";
            case ELIGIBILITY -> "We decided if the law says we must help, and told you why";
            case BUDGET -> "We told you roughly how much money there may be";
            case PLAN -> "Your plan was written";
            case AGREEMENT -> "Your plan was agreed";
            case SUPPORT -> "Your support has run its course";
            case REVIEW -> "We looked at your plan again together";
        };
    }

    private static String now(Stage stage) {
        return switch (stage) {
            case FIRST_CONTACT -> "You are telling us what is happening";
            case ASSESSMENT -> "We are talking about your life, and what gets in the way";
            case ELIGIBILITY -> "We are deciding if the law says we must help";
            case BUDGET -> "We are working out roughly how much money there may be";
            case PLAN -> "Your plan is being written";
            case AGREEMENT -> "Your plan is waiting to be agreed";
            case SUPPORT -> "Your plan is under way";
            case REVIEW -> "We look at your plan again together from time to time";
        };
    }

    private static String later(Stage stage) {
        return switch (stage) {
            case FIRST_CONTACT -> "You tell us what is happening";
            case ASSESSMENT -> "We talk about your life, and what gets in the way";
            case ELIGIBILITY -> "We decide if the law says we must help, and tell you why";
            case BUDGET -> "We tell you roughly how much money there may be";
            case PLAN -> "You write your plan, with as much help as you want";
            case AGREEMENT -> "You and the council agree the plan";
            case SUPPORT -> "Your plan begins";
            case REVIEW -> "We look at your plan again together";
        };
    }
}
