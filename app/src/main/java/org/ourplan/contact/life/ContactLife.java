package org.ourplan.contact.life;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.SignedIn;
import org.ourplan.contact.FirstContact;
import org.ourplan.contact.decide.BeforeClosing;
import org.ourplan.contact.form.ContactForm;
import org.ourplan.contact.store.ContactRows;
import org.ourplan.law.contact.ContactOutcome;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.decide.Recorded;
import org.ourplan.platform.event.Happening;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Refused;
import org.ourplan.safeguarding.Concerns;
import org.ourplan.safeguarding.RaisedFrom;
import org.ourplan.writing.Part;
import org.ourplan.writing.Parts;
import org.ourplan.writing.Saving;
import org.ourplan.writing.Writings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every step a contact may take; each is one transaction. */
@Component
public class ContactLife {

    private static final List<String> CLOSED = List.of("This contact is finished. It does not change any more.");

    private final ContactRows rows;
    private final Writings writings;
    private final Told told;
    private final Offers offers;
    private final Concerns concerns;

    ContactLife(ContactRows rows, Writings writings, Told told, Offers offers, Concerns concerns) {
        this.rows = rows;
        this.writings = writings;
        this.told = told;
        this.offers = offers;
        this.concerns = concerns;
    }

    /** This person's contact; a NotFound where there is none. */
    public FirstContact find(PersonId person, UUID contact) {
        return rows.find(person, contact).orElseThrow(NotFound::new);
    }

    /** Every contact of this person, newest first. One statement. */
    public List<FirstContact> of(PersonId person) {
        return rows.of(person);
    }

    /** Everything written in it, by place. */
    public Map<String, Part> parts(FirstContact contact) {
        return writings.of(contact.id());
    }

    @Transactional
    public FirstContact begin(PersonId person, String personName, SignedIn by) {
        var contact = rows.begin(person, by);
        told.begun(contact, personName, by);
        return contact;
    }

    /**
     * Saves one part. A concern or an urgent need that its writer has left the page with is told at once, whatever becomes of the
     * part; of a concern nothing is kept here.
     */
    @Transactional
    public Saving save(Written written, String personName, SignedIn by) {
        var contact = rows.hold(written.person(), written.contact()).orElseThrow(NotFound::new);
        if (!contact.isOpen()) {
            throw new Refused(CLOSED, contact.link());
        }
        var isNow = written.place().equals("now");
        var before = isNow ? urgency(writings.of(contact.id()).get("now")) : Told.Urgency.NONE;
        var answers = ContactForm.kept(written.answers());
        var saving = writings.save(contact.id(), written.place(), written.opened(), answers, by);
        if (saving instanceof Saving.Saved saved && saved.version() != written.opened()) {
            told.event(contact, Happening.CONTACT_CHANGED, saved.version(), Map.of("place", written.place()), by);
        }
        if (saving instanceof Saving.Saved && isNow && urgency(written.answers()) != before) {
            told.cannotWait(contact, personName, urgency(written.answers()), by);
        }
        if (isNow && !written.quietly()) {
            passOn(contact, written.answers(), by);
        }
        if (saving instanceof Saving.Saved && !written.quietly()) {
            tellUrgent(contact, Parts.ofAnswers(Map.of(written.place(), answers)), by);
        }
        return saving;
    }

    /** A concern is not told on the record. */
    private static List<String> told(Set<ContactOutcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> outcome != ContactOutcome.SAFEGUARDING_CONCERN)
                .map(ContactOutcome::plainTitle)
                .toList();
    }

    private static Told.Urgency urgency(@Nullable Part now) {
        return now == null ? Told.Urgency.NONE : urgency(now.answers());
    }

    private static Told.Urgency urgency(Answers now) {
        if (!now.chose("urgent", "yes")) {
            return Told.Urgency.NONE;
        }
        return now.has("urgent-done") ? Told.Urgency.BEING_MET : Told.Urgency.TO_BE_MET;
    }

    /** One part as sent: quietly while its writer is still on the page. */
    public record Written(PersonId person, UUID contact, String place, int opened, Answers answers, boolean quietly) {}

    /** The safeguarding lead has it at once; nothing waits for anybody's approval, and the assessment goes on (CON-6). */
    @Carries("CON-6")
    private void passOn(FirstContact contact, Answers typed, SignedIn by) {
        ContactForm.concern(typed).ifPresent(said -> {
            rows.concernRaised(contact.id());
            concerns.raise(RaisedFrom.FIRST_CONTACT, said, contact.person(), by);
        });
    }

    private void tellUrgent(FirstContact contact, Recorded recorded, SignedIn by) {
        if (!contact.urgentMet()
                && recorded.has("now", "urgent-done")
                && recorded.answer("now", "urgent").isYes()) {
            rows.urgentMet(contact.id());
            told.event(contact, Happening.URGENT_NEED_MET, 1, Map.of(), by);
        }
    }

    /** Closes it with its outcomes: nothing may stop it, and each warning has the worker's reason, by its field. */
    @Transactional
    public void close(PersonId person, UUID id, String personName, Map<String, String> reasons, SignedIn by) {
        var contact = rows.hold(person, id).orElseThrow(NotFound::new);
        if (!contact.isOpen()) {
            throw new Refused(CLOSED, contact.link());
        }
        var recorded = Parts.recorded(writings.of(id));
        var open = BeforeClosing.findings(recorded, contact.concernRaised()).stream()
                .filter(still -> still.finding().stops()
                        || reasons.getOrDefault(still.reasonField(), "").isBlank())
                .map(BeforeClosing::finding)
                .map(Finding::sentence)
                .toList();
        if (!open.isEmpty()) {
            throw new Refused(open, contact.link() + "/close");
        }
        end(contact, recorded, personName, reasons, by);
    }

    private void end(
            FirstContact contact, Recorded recorded, String personName, Map<String, String> reasons, SignedIn by) {
        var outcomes = BeforeClosing.outcomes(recorded, contact.concernRaised());
        tellUrgent(contact, recorded, by);
        if (recorded.has("given", "information")) {
            told.event(contact, Happening.INFORMATION_GIVEN, 1, Map.of(), by);
        }
        rows.close(contact.id(), outcomes, reasons, by);
        var assessed = outcomes.contains(ContactOutcome.NEEDS_ASSESSMENT)
                || outcomes.contains(ContactOutcome.ASSESSMENT_OFFERED_AND_REFUSED)
                || outcomes.contains(ContactOutcome.CARERS_ASSESSMENT);
        told.closed(contact, told(outcomes), assessed, by);
        if (offers.make(contact, recorded, outcomes, by) == Offers.Carer.STILL_TO_OFFER) {
            told.carerToOffer(contact, personName, recorded.one("caring", "carer-name"), by);
        }
    }
}
