package org.ourplan.platform.web;

import org.ourplan.govuk.ErrorSummary;
import org.ourplan.govuk.ServiceNavigation;
import org.ourplan.govuk.ServiceNavigation.Here;
import org.ourplan.govuk.moj.IdentityBar;
import org.ourplan.govuk.moj.SubNavigation;

/** The parts around every page, made from its surroundings. */
public final class Frame {

    private Frame() {}

    /** The links along the top, for the roles of who is signed in. */
    public static ServiceNavigation navigation(At at, gg.jte.Content end) {
        var navigation = ServiceNavigation.of("Ourplan", "/").end(end);
        for (var link : at.menu()) {
            navigation = navigation.link(link.words(), link.link(), link.current() ? Here.PAGE : Here.ELSEWHERE);
        }
        return navigation;
    }

    /** Who this page is about. */
    public static IdentityBar identity(org.ourplan.platform.web.IdentityBar person) {
        var bar = IdentityBar.of(person.name())
                .href(person.link())
                .pronouns(person.pronouns().isBlank() ? null : person.pronouns())
                .fact("Born", person.born())
                .fact("NHS number", person.nhsNumber());
        if (!person.communication().isEmpty()) {
            bar = bar.fact("How to communicate", String.join("; ", person.communication()));
        }
        for (var alert : person.alerts()) {
            bar = bar.alert(org.ourplan.govuk.Tag.of(alert, org.ourplan.govuk.Tag.Colour.RED));
        }
        return bar;
    }

    /** The pages of the person's record. */
    public static SubNavigation tabs(org.ourplan.platform.web.IdentityBar person) {
        var tabs = SubNavigation.called("This person's record");
        for (var tab : person.tabs()) {
            tabs = tabs.link(tab.words(), tab.link(), tab.current());
        }
        return tabs;
    }

    /** The list of a form's problems, each linked to its field. */
    public static ErrorSummary problems(Problems problems) {
        var summary = ErrorSummary.empty();
        for (var problem : problems.all()) {
            summary = summary.problem(problem.getKey(), problem.getValue());
        }
        return summary;
    }
}
