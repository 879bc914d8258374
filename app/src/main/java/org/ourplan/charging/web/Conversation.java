package org.ourplan.charging.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ourplan.charging.WorkedOut;
import org.ourplan.charging.decide.AnswerProblem;
import org.ourplan.charging.form.ChargingForm;
import org.ourplan.govuk.moj.SideNavigation;
import org.ourplan.govuk.ourplan.StillNeeded;
import org.ourplan.platform.decide.Recorded;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Problems;
import org.ourplan.writing.Part;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;

/**
 * How far a conversation about money is: what is written, what is still needed to work it out, and where each is.
 *
 * @param open what is still missing or cannot be so, at questions that this writer is asked
 */
record Conversation(
        Where where, Map<String, Part> parts, Recorded recorded, ChargingForm form, List<AnswerProblem> open) {

    static Conversation of(Where where, Map<String, Part> parts, Recorded recorded, WorkedOut worked) {
        var form = where.form(recorded);
        var open = worked instanceof WorkedOut.Unanswered unanswered
                ? unanswered.problems().stream()
                        .filter(problem -> !where.own() || asks(form, problem))
                        .toList()
                : List.<AnswerProblem>of();
        return new Conversation(where, parts, recorded, form, open);
    }

    private static boolean asks(ChargingForm form, AnswerProblem problem) {
        return form.at(problem.place())
                .filter(part -> part.fields().test(problem.field()))
                .isPresent();
    }

    /** What is wrong in one part, each at its question. */
    Problems problemsIn(PartForm part, Answers typed) {
        var problems = Problems.none();
        for (var problem : open) {
            if (problem.place().equals(part.place())) {
                problems.add(shownAt(part, problem.field()), problem.words());
            }
        }
        part.problems(typed).all().forEach(found -> problems.add(found.getKey(), found.getValue()));
        return problems;
    }

    /** A day is three boxes: what is wrong with it is said at the first. */
    private static String shownAt(PartForm part, String field) {
        var isDay = part.all().stream()
                .anyMatch(question -> question.name().equals(field) && question.kind() == Question.Kind.DATE);
        return isDay ? field + "-day" : field;
    }

    StillNeeded needed() {
        var needed = StillNeeded.empty().title("Still needed to work it out").allAt(where.base() + "/check");
        for (var problem : open) {
            needed = needed.line(
                    new StillNeeded.Line(problem.words(), where.part(problem.place()), title(problem.place()), true));
        }
        return needed;
    }

    private String title(String place) {
        return form.at(place).map(PartForm::title).orElse("");
    }

    SideNavigation navigation(String current) {
        var navigation = SideNavigation.called("Parts of this conversation");
        for (var section : form.sections()) {
            var links = new ArrayList<SideNavigation.Link>();
            for (var part : section.parts()) {
                links.add(new SideNavigation.Link(
                        titleOf(part), where.part(part.place()), part.place().equals(current)));
            }
            if (!links.isEmpty()) {
                navigation = navigation.section(section.title(), links);
            }
        }
        return navigation;
    }

    /** The person's own word for one of several, or the form's. */
    String titleOf(PartForm part) {
        var label = recorded.one(part.place(), "label");
        return label.isBlank() ? part.title() : label;
    }

    boolean isWritten(String place) {
        var part = parts.get(place);
        return part != null && !part.answers().isEmpty();
    }

    long openAt(String place) {
        return open.stream().filter(problem -> problem.place().equals(place)).count();
    }
}
