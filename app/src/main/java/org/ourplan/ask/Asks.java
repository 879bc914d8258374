package org.ourplan.ask;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.ask.store.AskStore;
import org.ourplan.documents.DocumentKind;
import org.ourplan.documents.Documents;
import org.ourplan.law.dated.DatedAnswer;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Refused;
import org.ourplan.policy.LocalTarget;
import org.ourplan.policy.Policies;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asked for by the person or somebody who helps them, on the work list of whom it concerns, answered in a letter. */
@Component
@Carries({"COMP-8", "REV-2", "REV-3"})
public class Asks {

    /** What is said where a worker would refuse a review by themselves. */
    public static final String A_MANAGER_SAYS_NO =
            "Only a team manager may say no to a review. Ask yours to answer this, or offer a day.";

    private final AskStore store;
    private final Policies policies;
    private final Documents documents;
    private final AskNews news;
    private final Clock clock;

    Asks(AskStore store, Policies policies, Documents documents, AskNews news, Clock clock) {
        this.store = store;
        this.policies = policies;
        this.documents = documents;
        this.news = news;
        this.clock = clock;
    }

    /** Everything asked for by or for this person, the last first. One statement. */
    public List<Ask> of(PersonId person) {
        return store.of(person);
    }

    /** One of them. */
    public Optional<Ask> find(PersonId person, UUID ask) {
        return store.find(person, ask);
    }

    /**
     * Asks. By when it is answered is the local target of the person's pack; where the pack has none, nobody invents one: whoever
     * answers says by when.
     *
     * @param words in their own words, may be empty
     */
    @Transactional
    public Ask ask(PersonInView person, AskKind kind, String words, SignedIn by) {
        return ask(person, kind, LocalTarget.ANSWER_ASK, null, words, null, by);
    }

    /**
     * Asks for another look at a decision, which somebody decides who took no part in it.
     *
     * @param document the letter that tells of the decision, if they named one
     */
    @Transactional
    public Ask askForAnotherLook(
            PersonInView person, @Nullable UUID document, String words, SecondLook look, SignedIn by) {
        return ask(person, AskKind.ANOTHER_LOOK, LocalTarget.SECOND_LOOK, document, words, look, by);
    }

    private Ask ask(
            PersonInView person,
            AskKind kind,
            LocalTarget localTarget,
            @Nullable UUID document,
            String words,
            @Nullable SecondLook look,
            SignedIn by) {
        var today = LocalDate.now(clock);
        var target = policies.localTargetDays(person.id(), localTarget.stored(), today);
        var answerBy = target instanceof DatedAnswer.Held<Integer> held ? today.plusDays(held.value()) : null;
        var id = store.ask(person.id(), kind, document, words, answerBy, by);
        if (look != null) {
            store.look(id, look);
        }
        var asked = store.find(person.id(), id).orElseThrow();
        news.asked(asked, by);
        return asked;
    }

    /** Says by when the answer comes. Today or later; not once it is answered. */
    @Transactional
    public void promise(PersonId person, UUID ask, LocalDate answerBy, SignedIn by) {
        var asked = waiting(person, ask);
        if (answerBy.isBefore(LocalDate.now(clock))) {
            throw new Refused(List.of("The day of an answer cannot be before today."), asked.link());
        }
        store.promise(ask, answerBy, by);
        news.promised(store.find(person, ask).orElseThrow(), answerBy, by);
    }

    /**
     * Answers, once, in words that the person can use, and makes the letter that says so. Another look at a decision is by
     * somebody who took no part in the decision; no to a review is said by a manager.
     *
     * @param happensBy when to expect it; needed where something is still to come
     */
    @Transactional
    public UUID answer(PersonId person, UUID ask, Said said, String words, @Nullable LocalDate happensBy, SignedIn by) {
        var asked = waiting(person, ask);
        if (mustBeSomebodyElse(asked, by)) {
            throw new Refused(
                    List.of(
                            "You took part in this decision, so somebody else must look at it again.",
                            "A manager, or another worker of the team, can answer."),
                    asked.link());
        }
        if (!Said.to(asked).contains(said)) {
            throw new Refused(List.of("This is no answer to what was asked for."), asked.link());
        }
        if (said.stillToCome() && happensBy == null) {
            throw new Refused(List.of("Say by when it happens, so that they know what to expect."), asked.link());
        }
        if (mustBeAManager(asked, said, by)) {
            throw new Refused(List.of(A_MANAGER_SAYS_NO), asked.link());
        }
        if (!store.answer(ask, said, words, happensBy, by)) {
            throw new Refused(List.of("Somebody answered this a moment ago."), asked.link());
        }
        var answered = store.find(person, ask).orElseThrow();
        news.answered(answered, by);
        var letter = documents.make(
                person,
                DocumentKind.ASK_ANSWER,
                ask,
                1,
                DocumentKind.ASK_ANSWER.title(),
                "ask/answerLetter",
                Map.of("letter", answered),
                by);
        news.toGive(answered, letter);
        return letter;
    }

    /** Says what was done after a decision changed, by the ordinary steps: a new determination, a next version of the plan … */
    @Transactional
    public void changed(PersonId person, UUID ask, LocalDate doneOn, String words, SignedIn by) {
        var asked = store.find(person, ask).orElseThrow(NotFound::new);
        if (!asked.changeWaits() || !store.changed(ask, doneOn, words, by)) {
            throw new Refused(List.of("Nothing waits to be changed here."), asked.link());
        }
        news.changed(asked, doneOn, by);
    }

    /** True where this worker took part in the decision that is to be looked at again. */
    public static boolean mustBeSomebodyElse(Ask ask, SignedIn by) {
        var about = ask.about();
        var look = ask.look();
        return (about != null && about.madeBy().equals(by.account())) || (look != null && look.tookPart(by.account()));
    }

    /** True where a review would be refused by somebody who is no manager: a second person looks first (REV-3). */
    public static boolean mustBeAManager(Ask ask, Said said, SignedIn by) {
        return ask.kind() == AskKind.REVIEW && said == Said.NO && !by.is(Role.TEAM_MANAGER);
    }

    private Ask waiting(PersonId person, UUID ask) {
        var asked = store.find(person, ask).orElseThrow(NotFound::new);
        if (!asked.waits()) {
            throw new Refused(List.of("This has been answered already."), asked.link());
        }
        return asked;
    }
}
