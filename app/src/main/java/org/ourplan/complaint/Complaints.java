package org.ourplan.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.SignedIn;
import org.ourplan.complaint.decide.ComplaintLife;
import org.ourplan.complaint.decide.ComplaintYear;
import org.ourplan.complaint.store.ComplaintReading;
import org.ourplan.complaint.store.ComplaintStore;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Complaints, kept apart from the record of anybody's care. Whoever is complained about is told of none that is about them. */
@Component
@Carries({"COMP-3", "COMP-4", "COMP-7"})
public class Complaints {

    private final ComplaintReading reading;
    private final ComplaintStore store;
    private final ComplaintNews news;

    Complaints(ComplaintReading reading, ComplaintStore store, ComplaintNews news) {
        this.reading = reading;
        this.store = store;
        this.news = news;
    }

    /** Keeps a complaint. From this moment its clocks run. */
    @Transactional
    public Complaint receive(Received received, SignedIn by) {
        var complaint = reading.kept(store.receive(received, by));
        news.received(complaint, by);
        return complaint;
    }

    /** The person with this number of a record, as it was typed; nothing where nobody has it. */
    public @Nullable PersonId withReference(String typed) {
        return typed.matches("\\d{1,15}")
                ? store.withReference(Long.parseLong(typed)).orElse(null)
                : null;
    }

    /** Opens one for somebody who handles complaints, and notes the look. Not there for whoever it is about. */
    @Transactional
    public Optional<Complaint> open(UUID id, SignedIn by) {
        var found = reading.find(id, by);
        found.ifPresent(complaint -> store.look(complaint.id(), by));
        return found;
    }

    /** Those that wait for something, the oldest first. */
    public List<Complaint> waiting(SignedIn by) {
        return reading.open(by);
    }

    /** The last that ended, the last first. */
    public List<Complaint> ended(SignedIn by) {
        return reading.ended(by);
    }

    /** The page of a letter, for somebody who handles complaints; the look is noted. */
    @Transactional
    public Optional<String> letter(UUID id, UUID letter, SignedIn by) {
        return open(id, by).flatMap(complaint -> store.page(complaint.id(), letter));
    }

    /** Those that this person made. */
    public List<Complaint> madeBy(PersonId complainant) {
        return reading.madeBy(complainant);
    }

    /** The page of a letter to this person. */
    public Optional<String> ownLetter(PersonId complainant, UUID id, UUID letter) {
        return reading.findOwn(id, complainant).flatMap(complaint -> store.page(complaint.id(), letter));
    }

    /** What may be done about it today. */
    public ComplaintLife life(Complaint complaint) {
        return news.life(complaint);
    }

    /** What the report of the year that ends on this day counts: everybody's, and nobody's name. */
    public ComplaintYear year(LocalDate lastDay) {
        var all = reading.received(ComplaintYear.firstDay(lastDay), lastDay);
        return ComplaintYear.of(lastDay, all.stream().map(Complaint::counted).toList());
    }

    /** The last looks of those who work here at complaints, for an auditor. */
    public List<ComplaintStore.Look> looks(int most) {
        return store.looks(most);
    }
}
