package org.ourplan.access.web;

import static org.ourplan.access.Role.AUDITOR;
import static org.ourplan.access.Role.COMPLAINTS_MANAGER;
import static org.ourplan.access.Role.FINANCE_OFFICER;
import static org.ourplan.access.Role.PRACTITIONER;
import static org.ourplan.access.Role.SAFEGUARDING_LEAD;
import static org.ourplan.access.Role.SENIOR_MANAGER;
import static org.ourplan.access.Role.TEAM_MANAGER;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.ourplan.access.MayUse;
import org.ourplan.access.PeopleInView;
import org.ourplan.access.PersonInView;
import org.ourplan.access.ReasonKind;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.access.store.ReasonsToLook;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Notice;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A worker who does not work with the person says why they need to look; the record then opens for a limited time. */
@Controller
@MayUse(
        value = {
            PRACTITIONER,
            TEAM_MANAGER,
            SENIOR_MANAGER,
            FINANCE_OFFICER,
            SAFEGUARDING_LEAD,
            COMPLAINTS_MANAGER,
            AUDITOR
        },
        whose = Whose.A_PERSON_ASKED_FOR)
class GivingReason {

    /** Longer than anybody needs, short enough to be read again by those who check. */
    private static final int LONGEST = 2000;

    private final PeopleInView people;
    private final ReasonsToLook reasons;
    private final Clock clock;

    GivingReason(PeopleInView people, ReasonsToLook reasons, Clock clock) {
        this.people = people;
        this.reasons = reasons;
        this.clock = clock;
    }

    @GetMapping("/people/{person}/reason-to-look")
    Object ask(@PathVariable PersonId person, @RequestParam(defaultValue = "") String then, SignedIn who) {
        var inView = people.find(person, who).orElseThrow(NotFound::new);
        if (Opening.of(inView, who) != Opening.CLOSED) {
            return Redirect.to(LocalPath.or(then, person.link()));
        }
        return mayGive(inView, who) ? page(inView, then, Answers.of("until", "today"), Problems.none()) : askSomebody();
    }

    @PostMapping("/people/{person}/reason-to-look")
    Object give(@PathVariable PersonId person, Answers answers, SignedIn who) {
        var inView = people.find(person, who).orElseThrow(NotFound::new);
        if (!mayGive(inView, who)) {
            return askSomebody();
        }
        var kind = ReasonKind.named(answers.one("kind"));
        var problems = Problems.none()
                .when(kind.isEmpty(), "kind", "Choose why you need to look")
                .when(!answers.has("own-words"), "own-words", "Say in your own words why you need to look")
                .when(answers.one("own-words").length() > LONGEST, "own-words", "Say it in 2,000 characters or fewer")
                .when(until(answers).isBefore(clock.instant()), "until", "Choose how long you need");
        if (kind.isEmpty() || !problems.isEmpty()) {
            return page(inView, answers.one("then"), answers, problems);
        }
        reasons.give(person, who, kind.get(), answers.one("own-words"), until(answers));
        return Redirect.to(
                LocalPath.or(answers.one("then"), person.link()), "Your reason has been kept with the record.");
    }

    private Instant until(Answers answers) {
        var now = ZonedDateTime.now(clock);
        return switch (answers.one("until")) {
            case "hour" -> now.plusHours(1).toInstant();
            case "today" ->
                now.toLocalDate().plusDays(1).atStartOfDay(clock.getZone()).toInstant();
            case "week" ->
                now.toLocalDate().plusDays(7).atStartOfDay(clock.getZone()).toInstant();
            default -> now.toInstant().minus(Duration.ofDays(1));
        };
    }

    /** A restricted record opens, beside its named workers, only for those who answer for such records. */
    private static boolean mayGive(PersonInView person, SignedIn who) {
        return !person.restricted() || Opening.mayReasonWithRestricted(who);
    }

    private static Page page(PersonInView person, String then, Answers answers, Problems problems) {
        var link = person.id().link() + "/reason-to-look";
        var name = person.restricted() ? "" : person.fullName();
        return new ReasonToLookPage(link, name, LocalPath.or(then, person.id().link()), answers, problems);
    }

    private Page askSomebody() {
        var sentences = new ArrayList<>(
                List.of(
                        "Only the workers named on it can open it. This keeps somebody safe.",
                        "If you need it for your work, ask a safeguarding lead or a team manager. They can look for you, or have you named on it."));
        var whom = reasons.whomToAsk();
        if (!whom.isEmpty()) {
            sentences.add("You can ask: " + String.join("; ", whom) + ".");
        }
        sentences.add("If somebody is in danger now, call 999. Do not wait for the record.");
        return new Notice(403, "This record is restricted", sentences, "Go to my work", "/");
    }
}
