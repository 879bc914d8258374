package org.ourplan.review.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ourplan.govuk.Tag;
import org.ourplan.govuk.TaskList;
import org.ourplan.govuk.moj.SideNavigation;
import org.ourplan.govuk.ourplan.StillNeeded;
import org.ourplan.law.finding.Finding;
import org.ourplan.platform.web.Answers;
import org.ourplan.review.Around;
import org.ourplan.review.Review;
import org.ourplan.review.decide.ReviewRead;
import org.ourplan.review.form.ReviewForm;
import org.ourplan.writing.Part;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.StepPage;

/** What stands beside a review: what the law still needs, what is written, what is still open. */
record ReviewBeside(Around around, Map<String, Part> parts, ReviewForm form, List<Finding> open) {

    static ReviewBeside of(Around around, Map<String, Part> parts, List<Finding> open) {
        return new ReviewBeside(around, parts, ReviewForm.of(around), List.copyOf(open));
    }

    Review review() {
        return around.review();
    }

    StillNeeded needed() {
        var needed = StillNeeded.empty().allAt(review().link() + "/complete");
        for (var finding : open) {
            needed = needed.line(new StillNeeded.Line(
                    finding.sentence(), review().link(finding.place()), finding.section(), finding.stops()));
        }
        return needed;
    }

    SideNavigation navigation(String current) {
        var written = new ArrayList<SideNavigation.Link>();
        var still = new ArrayList<SideNavigation.Link>();
        for (var part : form.parts()) {
            var link = new SideNavigation.Link(
                    part.title(), review().link(part.place()), part.place().equals(current));
            (isWritten(part.place()) ? written : still).add(link);
        }
        var navigation = SideNavigation.called("Parts of this review");
        if (!written.isEmpty()) {
            navigation = navigation.section("Written", written);
        }
        return still.isEmpty() ? navigation : navigation.section("Still open", still);
    }

    List<StepPage.Stop> stops() {
        return open.stream()
                .filter(Finding::stops)
                .map(finding ->
                        new StepPage.Stop(finding.sentence(), finding.section(), review().link(finding.place())))
                .toList();
    }

    TaskList tasks(ReviewForm.Section section) {
        var list = TaskList.empty()
                .idPrefix(section.title().toLowerCase(java.util.Locale.UK).replaceAll("[^a-z]+", "-"));
        for (var part : section.parts()) {
            list = list.task(task(part));
        }
        return list;
    }

    private TaskList.Task task(PartForm part) {
        var href = review().link(part.place());
        var missing = open.stream().anyMatch(finding -> finding.place().equals(part.place()));
        if (isWritten(part.place())) {
            return missing
                    ? TaskList.Task.of(part.title(), href, Tag.of("More needed", Tag.Colour.YELLOW))
                    : TaskList.Task.of(part.title(), href, "Written");
        }
        return missing
                ? TaskList.Task.of(part.title(), href, Tag.of("Not yet", Tag.Colour.BLUE))
                : TaskList.Task.of(part.title(), href, "If you like");
    }

    boolean isWritten(String place) {
        return !answers(place).isEmpty();
    }

    Answers answers(String place) {
        var part = parts.get(place);
        return part == null ? Answers.none() : part.answers();
    }

    /** What the person wrote before, read above the part that it is about. */
    List<String> above(String place) {
        var mine = answers(ReviewRead.OWN);
        var sentences = new ArrayList<String>();
        switch (place) {
            case "working" -> {
                quote(sentences, "Going well", mine.one("working"));
                quote(sentences, "Not going well", mine.one("not-working"));
            }
            case "promises" -> quote(sentences, "Did people do what they said", mine.one("promises"));
            case "important" -> quote(sentences, "What matters most", mine.one("important"));
            case "change" -> quote(sentences, "What they want to change", mine.one("change"));
            case "how", "involved" -> quote(sentences, "Whom they want there, where and when", mine.one("meeting"));
            default -> {}
        }
        return sentences;
    }

    private void quote(List<String> sentences, String about, String words) {
        if (!words.isEmpty()) {
            sentences.add(about + ", as " + around.callThem() + " wrote before: “" + words + "”");
        }
    }
}
