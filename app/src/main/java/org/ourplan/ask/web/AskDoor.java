package org.ourplan.ask.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.ourplan.ask.Ask;
import org.ourplan.ask.Asks;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.InWords;
import org.ourplan.record.OwnDoor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way from the person's own page to what they asked for: always open, since asking is always possible. */
@Component
@Order(0)
class AskDoor implements OwnDoor {

    private final Asks asks;

    AskDoor(Asks asks) {
        this.asks = asks;
    }

    @Override
    public Optional<Door> of(PersonId person) {
        var all = asks.of(person);
        var waiting = all.stream().filter(Ask::waits).toList();
        if (waiting.isEmpty()) {
            return Optional.of(new Door(
                    "Ask for something",
                    "A change, a review, another look at a decision, or somebody to speak up for me."
                            + (all.isEmpty() ? "" : " See what became of what I asked for."),
                    "/me/asks"));
        }
        var soonest =
                waiting.stream().map(Ask::answerBy).filter(Objects::nonNull).min(LocalDate::compareTo);
        var count =
                waiting.size() == 1 ? "One thing waits for an answer." : waiting.size() + " things wait for an answer.";
        var when = soonest.map(day -> " The next answer comes by " + InWords.day(day) + ".")
                .orElse(" Nobody has said yet when it comes.");
        return Optional.of(new Door("What I asked for", count + when, "/me/asks"));
    }
}
