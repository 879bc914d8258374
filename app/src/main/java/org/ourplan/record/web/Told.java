package org.ourplan.record.web;

import org.ourplan.govuk.moj.Timeline;
import org.ourplan.govuk.ourplan.StagesLine;
import org.ourplan.platform.web.InWords;
import org.ourplan.record.Stage;
import org.ourplan.record.store.Overview;

/** How a record is told on its pages: the line of stages, and the timeline. */
public final class Told {

    private Told() {}

    /** The way from first contact to review; links only for those who work on it. */
    public static StagesLine stages(Overview overview, boolean links) {
        var line = StagesLine.called("Where we are");
        for (var stage : Stage.values()) {
            var progress = overview.stages().get(stage);
            if (progress == null) {
                line = line.stage(stage.words(), StagesLine.Progress.TO_COME, null, null);
            } else {
                var link = links && !progress.link().isEmpty() ? progress.link() : null;
                line = line.stage(stage.words(), progress(progress.state()), link, when(progress));
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

    private static StagesLine.Progress progress(String state) {
        return switch (state) {
            case "done" -> StagesLine.Progress.DONE;
            case "begun" -> StagesLine.Progress.NOW;
            default -> StagesLine.Progress.NOT_NEEDED;
        };
    }

    private static String when(Overview.Progress progress) {
        return progress.state().equals("begun")
                ? "Since " + InWords.date(progress.beganOn())
                : InWords.date(progress.doneOn());
    }
}
