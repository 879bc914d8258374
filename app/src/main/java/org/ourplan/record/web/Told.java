package org.ourplan.record.web;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ourplan.govuk.moj.Timeline;
import org.ourplan.govuk.ourplan.StagesLine;
import org.ourplan.platform.web.InWords;
import org.ourplan.record.Stage;
import org.ourplan.record.store.Overview;

/** How a record is told on its pages: the line of stages, and the timeline. */
public final class Told {

    private Told() {}

    /**
     * The way from first contact to review; links only for those who work on it. One stage is now, the first that has
     * begun; a later one that has begun too, such as support while a new plan is made, goes on.
     */
    public static StagesLine stages(Overview overview, boolean links) {
        var line = StagesLine.called("Where we are");
        var now = Stream.of(Stage.values())
                .filter(stage -> isBegun(overview.stages().get(stage)))
                .findFirst();
        for (var stage : Stage.values()) {
            var progress = overview.stages().get(stage);
            if (progress == null) {
                line = line.stage(stage.words(), StagesLine.Progress.TO_COME, null, null);
            } else {
                var link = links && !progress.link().isEmpty() ? progress.link() : null;
                line = line.stage(
                        stage.words(),
                        progress(progress, now.filter(stage::equals).isPresent()),
                        link,
                        when(progress));
            }
        }
        return line;
    }

    /** One thing that happened: what, by whom, when. */
    public static Timeline.Event event(Overview.Happened one) {
        return Timeline.Event.of(
                one.happening().sentence(),
                one.by().isEmpty() ? "Ourplan itself" : one.by(),
                InWords.time(one.at()),
                one.at().toString());
    }

    private static boolean isBegun(Overview.@Nullable Progress progress) {
        return progress != null && progress.state().equals("begun");
    }

    private static StagesLine.Progress progress(Overview.Progress progress, boolean now) {
        return switch (progress.state()) {
            case "done" -> StagesLine.Progress.DONE;
            case "begun" -> now ? StagesLine.Progress.NOW : StagesLine.Progress.GOES_ON;
            case "to-come" -> StagesLine.Progress.TO_COME;
            default -> StagesLine.Progress.NOT_NEEDED;
        };
    }

    private static @Nullable String when(Overview.Progress progress) {
        return switch (progress.state()) {
            case "begun" -> "Since " + InWords.date(progress.beganOn());
            case "to-come" -> progress.doneOn() == null ? null : "By " + InWords.date(progress.doneOn());
            default -> InWords.date(progress.doneOn());
        };
    }
}
