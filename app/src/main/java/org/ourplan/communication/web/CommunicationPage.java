package org.ourplan.communication.web;

import java.time.LocalDate;
import java.util.List;
import org.ourplan.communication.AskedAt;
import org.ourplan.communication.Confirmed;
import org.ourplan.govuk.Radios;
import org.ourplan.people.Person;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/**
 * What is written of how a person communicates, to be read out to them, and each time that it was right.
 *
 * @param before the last first
 */
public record CommunicationPage(Person person, List<Confirmed> before, LocalDate today, Filled form) implements Page {

    @Override
    public String template() {
        return "communication/communication";
    }

    @Override
    public int status() {
        return form.isWrong() ? 422 : 200;
    }

    /** Its address. */
    public String link() {
        return person.id().link() + "/communication";
    }

    /** True where nothing is written of it. */
    public boolean isEmpty() {
        return person.needs().isEmpty() && person.formats().isEmpty();
    }

    /** By when it is asked again, said once: the last word counts. */
    public String due() {
        if (before.isEmpty()) {
            return "Nobody has written down yet that this is right.";
        }
        var again = before.getFirst().askAgainBy();
        return again.isBefore(today)
                ? "It was to be asked again by " + InWords.date(again) + ". That day has passed."
                : "It is asked again by " + InWords.date(again) + ", and at each assessment and review before that.";
    }

    /** Whether it is still right. */
    public Radios right() {
        return form.oneOf("right", "Is all of this still right?")
                .choice("yes", "Yes, as it is written")
                .choice("no", "No: I put it right in their details first");
    }

    /** When they were asked. */
    public Radios occasion() {
        var radios = form.oneOf("at", "When did you ask?");
        for (var at : AskedAt.values()) {
            radios = radios.choice(at.name(), at.words());
        }
        return radios;
    }

    /** One time that it was right, in a sentence. */
    public String said(Confirmed one) {
        return InWords.date(one.on()) + ": right, said " + one.saidBy() + ". "
                + one.at().words() + ". Written down by " + one.by() + ". Then it read: "
                + (words(one).isEmpty() ? "nothing special" : words(one)) + ".";
    }

    private static String words(Confirmed one) {
        return String.join(
                "; ",
                java.util.stream.Stream.concat(one.needs().stream(), one.formats().stream())
                        .toList());
    }
}
