package org.ourplan.assessment.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ourplan.advocacy.Advocates;
import org.ourplan.assessment.Assessment;
import org.ourplan.assessment.AssessmentState;
import org.ourplan.assessment.decide.AdvocacyQuestion;
import org.ourplan.assessment.decide.AroundThem;
import org.ourplan.assessment.decide.Circumstances;
import org.ourplan.law.advocacy.Advocacy;
import org.ourplan.law.advocacy.Process;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;
import org.ourplan.people.People;
import org.ourplan.people.Person;
import org.ourplan.people.Standing;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.decide.Recorded;
import org.springframework.stereotype.Component;

/** Who is around the person assessed. */
@Component
class Around {

    private static final Set<Standing> PAID = EnumSet.of(Standing.PROFESSIONAL, Standing.ADVOCATE, Standing.DEPUTY);

    private final People people;
    private final Advocates advocates;

    Around(People people, Advocates advocates) {
        this.people = people;
        this.advocates = advocates;
    }

    /** What stops it from being completed: no advocate where one must be arranged, or a report of theirs without an answer. */
    @Carries({"ADV-1", "ADV-12", "ADV-13"})
    List<Finding> advocacy(Assessment assessment, Recorded recorded) {
        var process = assessment.isCarers() ? Process.CARERS_ASSESSMENT : Process.NEEDS_ASSESSMENT;
        var decision = Advocacy.decide(AdvocacyQuestion.facts(recorded, process));
        var findings = new ArrayList<>(advocates.whereOwed(assessment.person(), process, decision));
        findings.addAll(advocates.beforeCompleting(assessment.person(), Set.of(process)));
        return findings;
    }

    /** One statement. */
    Circumstances of(Assessment assessment, String personName, LocalDate today) {
        return new Circumstances(
                assessment.isCarers(),
                assessment.id().toString(),
                personName,
                assessment.begunOn(),
                assessment.state() == AssessmentState.PAUSED,
                assessment.ownHand(),
                people.find(assessment.person()).map(Around::helpers).orElse(List.of()),
                today);
    }

    /** Carers first; nobody who is there only because it is their work, and no child: what a child does is asked apart. */
    private static List<AroundThem> helpers(Person person) {
        return person.around().stream()
                .filter(one -> one.standings().isEmpty() || !PAID.containsAll(one.standings()))
                .filter(one -> !one.standings().contains(Standing.CHILD_IN_THEIR_CARE))
                .sorted(Comparator.comparing(one -> !one.isCarer()))
                .map(one -> new AroundThem(one.name(), one.relation(), one.isCarer()))
                .toList();
    }

    String nameOf(PersonId person) {
        return people.find(person).map(Person::fullName).orElse("");
    }
}
