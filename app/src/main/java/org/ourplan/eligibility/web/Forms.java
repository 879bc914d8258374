package org.ourplan.eligibility.web;

import java.util.Map;
import java.util.UUID;
import org.ourplan.access.PersonInView;
import org.ourplan.eligibility.store.DeterminationStore;
import org.ourplan.eligibility.store.Determined;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.writing.BothTexts;
import org.ourplan.writing.Saving;
import org.ourplan.writing.Writings;
import org.springframework.stereotype.Component;

/** What the forms of this stage share: opening with what stands, and answering a save. */
@Component
class Forms {

    private final DeterminationStore determinations;
    private final Writings writings;

    Forms(DeterminationStore determinations, Writings writings) {
        this.determinations = determinations;
        this.writings = writings;
    }

    /** What a form is: its template, the end of its address, its part, its heading and hint. */
    record Form(String template, String end, String place, String heading, String hint) {}

    Determined made(PersonInView person, UUID determination) {
        return determinations.determined(person.id(), determination).orElseThrow(NotFound::new);
    }

    /** The form with what stands; where nothing does, with these answers to begin from. */
    FollowUpPage open(PersonInView person, Determined made, Form form, Answers beginning) {
        var part = writings.of(made.id()).get(form.place());
        return new FollowUpPage(
                "eligibility/" + form.template(),
                made.link() + form.end(),
                form.heading(),
                form.hint(),
                person.callThem(),
                made,
                part == null ? beginning : part.answers(),
                Problems.none(),
                part == null ? 0 : part.version());
    }

    /** The form as it was sent. */
    FollowUpPage sent(PersonInView person, Determined made, Form form, Answers typed, Problems problems) {
        return new FollowUpPage(
                "eligibility/" + form.template(),
                made.link() + form.end(),
                form.heading(),
                form.hint(),
                person.callThem(),
                made,
                typed,
                problems,
                opened(typed));
    }

    static int opened(Answers typed) {
        var version = typed.one("version");
        return version.matches("\\d{1,6}") ? Integer.parseInt(version) : 0;
    }

    /** Only what the form asked, without the version it was opened at. */
    static Answers kept(Answers typed) {
        return typed.only(field -> !field.equals("version"));
    }

    /** Goes on, or shows both texts when somebody else saved meanwhile. */
    static Object answer(Saving saving, Determined made, Form form, Map<String, String> labels, String saying) {
        return switch (saving) {
            case Saving.Saved saved -> Redirect.to(made.page(), saying);
            case Saving.Clash clash ->
                BothTexts.of(form.heading(), made.link() + form.end(), clash, labels, made.link() + form.end());
        };
    }
}
