package org.ourplan.contact.life;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.SignedIn;
import org.ourplan.assessment.Assessment;
import org.ourplan.assessment.AssessmentKind;
import org.ourplan.assessment.Assessments;
import org.ourplan.contact.FirstContact;
import org.ourplan.law.contact.ContactOutcome;
import org.ourplan.law.rules.Carries;
import org.ourplan.people.People;
import org.ourplan.people.Person;
import org.ourplan.people.Relationship;
import org.ourplan.people.Standing;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.decide.Recorded;
import org.ourplan.platform.web.Answers;
import org.ourplan.writing.Writings;
import org.springframework.stereotype.Component;

/** Makes the offers a contact ends with. What the contact recorded goes with them; nobody types it again (CON-4). */
@Component
class Offers {

    /** Whether the carer's own assessment is offered or is somebody's task. */
    enum Carer {
        NOTHING_TO_OFFER,
        OFFERED,
        STILL_TO_OFFER
    }

    private final Assessments assessments;
    private final People people;
    private final Writings writings;

    Offers(Assessments assessments, People people, Writings writings) {
        this.assessments = assessments;
        this.people = people;
        this.writings = writings;
    }

    Carer make(FirstContact contact, Recorded recorded, Set<ContactOutcome> outcomes, SignedIn by) {
        if (outcomes.contains(ContactOutcome.NEEDS_ASSESSMENT)) {
            offerNeeds(contact, recorded, by);
        } else if (outcomes.contains(ContactOutcome.ASSESSMENT_OFFERED_AND_REFUSED)) {
            var offered = offerNeeds(contact, recorded, by);
            var refusal = writings.of(contact.id()).get("outcome");
            assessments.refuse(contact.person(), offered, refusal == null ? Answers.none() : refusal.answers(), by);
        }
        return carers(contact, recorded, outcomes.contains(ContactOutcome.CARERS_ASSESSMENT), by);
    }

    /** One that is open already is the one that goes on: nobody is assessed twice at once. */
    @Carries("CON-4")
    private UUID offerNeeds(FirstContact contact, Recorded recorded, SignedIn by) {
        return open(contact.person(), AssessmentKind.NEEDS, null, "")
                .orElseGet(() -> assessments.offer(
                        contact.person(),
                        AssessmentKind.NEEDS,
                        null,
                        "",
                        contact.id(),
                        recorded.one("story", "story"),
                        recorded.one("story", "wants"),
                        by));
    }

    private Optional<UUID> open(PersonId person, AssessmentKind kind, @Nullable PersonId adult, String adultsName) {
        return assessments.of(person).stream()
                .filter(one -> one.isOpenAs(kind, adult, adultsName))
                .map(Assessment::id)
                .findFirst();
    }

    /**
     * To the person where they care; to their carer where that carer has a record. Else somebody finds or adds the
     * carer first.
     */
    @Carries("CON-2")
    private Carer carers(FirstContact contact, Recorded recorded, boolean wanted, SignedIn by) {
        if (wanted && recorded.answer("caring", "person-cares").isYes()) {
            offerThemselves(contact, recorded, by);
        }
        if (!recorded.answer("caring", "someone-cares").isYes()) {
            return Carer.NOTHING_TO_OFFER;
        }
        var person = people.find(contact.person()).orElseThrow();
        var carer = onRecord(person, recorded.one("caring", "carer-name"));
        if (carer.isEmpty() && recorded.has("caring", "carer-name")) {
            people.addRelationship(relationship(person, recorded), by);
        }
        if (recorded.one("caring", "carer-answer").equals("no")) {
            return Carer.NOTHING_TO_OFFER;
        }
        var record = carer.map(Relationship::otherPerson);
        if (wanted && record.isPresent()) {
            if (open(record.get(), AssessmentKind.CARERS, person.id(), person.fullName())
                    .isEmpty()) {
                assessments.offer(
                        record.get(), AssessmentKind.CARERS, person.id(), person.fullName(), contact.id(), "", "", by);
            }
            return Carer.OFFERED;
        }
        return Carer.STILL_TO_OFFER;
    }

    private void offerThemselves(FirstContact contact, Recorded recorded, SignedIn by) {
        if (open(contact.person(), AssessmentKind.CARERS, null, recorded.one("caring", "cared-for-name"))
                .isPresent()) {
            return;
        }
        assessments.offer(
                contact.person(),
                AssessmentKind.CARERS,
                null,
                recorded.one("caring", "cared-for-name"),
                contact.id(),
                recorded.one("story", "story"),
                recorded.one("story", "wants"),
                by);
    }

    private static Optional<Relationship> onRecord(Person person, String name) {
        return person.around().stream()
                .filter(one -> one.name()
                        .strip()
                        .toLowerCase(Locale.ROOT)
                        .equals(name.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static Relationship relationship(Person person, Recorded recorded) {
        return new Relationship(
                NewId.next(),
                person.id(),
                null,
                recorded.one("caring", "carer-name"),
                recorded.one("caring", "carer-relation"),
                EnumSet.of(Standing.CARER),
                recorded.one("caring", "carer-phone"),
                "",
                recorded.answer("caring", "carer-lives-with").isYes(),
                "",
                "");
    }
}
