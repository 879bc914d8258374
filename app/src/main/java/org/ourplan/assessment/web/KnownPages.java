package org.ourplan.assessment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.Whose;
import org.ourplan.assessment.Assessment;
import org.ourplan.assessment.AssessmentKind;
import org.ourplan.assessment.Assessments;
import org.ourplan.assessment.CompletedAssessment;
import org.ourplan.assessment.life.OwnAssessments;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;
import org.ourplan.people.People;
import org.ourplan.people.Person;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Page;
import org.ourplan.telling.Tellings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What the council holds that helps somebody to assess themselves: about them, and about the adult they care for where it may be told. */
@Controller
@Carries("AS-9")
@MayUse(
        value = {Role.PERSON, Role.CARER},
        whose = Whose.THEIR_OWN)
class KnownPages {

    private final OwnAssessments own;
    private final Assessments assessments;
    private final People people;
    private final Tellings tellings;

    KnownPages(OwnAssessments own, Assessments assessments, People people, Tellings tellings) {
        this.own = own;
        this.assessments = assessments;
        this.people = people;
        this.tellings = tellings;
    }

    @GetMapping("/me/assessment/known")
    Page known(PersonInView me) {
        var assessment = own.mine(me.id()).orElseThrow(NotFound::new);
        var stops = stops(assessment);
        return new KnownPage(
                assessment,
                assessment.isCarers() ? List.of() : around(me),
                assessments.latestCompleted(me.id(), assessment.kind()).orElse(null),
                stops.isEmpty() ? ofAdult(assessment) : null,
                stops.isEmpty() ? "" : stops.getFirst().sentence());
    }

    private List<String> around(PersonInView me) {
        return people.find(me.id()).map(Person::around).orElse(List.of()).stream()
                .map(one -> one.name() + ", " + one.relation())
                .toList();
    }

    /** Nothing of the adult's record is read before this says that it may be told. */
    private List<Finding> stops(Assessment assessment) {
        var adult = assessment.caredFor();
        return adult == null ? List.of() : tellings.beforeTelling(adult, assessment.person());
    }

    private @Nullable CompletedAssessment ofAdult(Assessment assessment) {
        var adult = assessment.caredFor();
        return adult == null
                ? null
                : assessments.latestCompleted(adult, AssessmentKind.NEEDS).orElse(null);
    }
}
