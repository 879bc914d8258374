package org.ourplan.plan.store;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.advocacy.Advocacy;
import org.ourplan.law.advocacy.AdvocacyDecision;
import org.ourplan.law.advocacy.AdvocacyFacts;
import org.ourplan.law.advocacy.AppropriatePerson;
import org.ourplan.law.advocacy.Difficulty;
import org.ourplan.law.advocacy.Matter;
import org.ourplan.law.advocacy.Process;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.plan.HowPlanWasMade;
import org.ourplan.law.plan.Involved;
import org.ourplan.law.plan.InvolvedAs;
import org.ourplan.law.plan.Involvement;
import org.ourplan.law.plan.PlanKind;
import org.ourplan.law.plan.PreparedBy;
import org.ourplan.platform.web.Answers;
import org.ourplan.writing.Part;

/** How the plan is made: who writes it, who takes part, the advocacy check of this plan and no other process. */
final class MadeRead {

    private MadeRead() {}

    static HowPlanWasMade made(Answers by, String wishes) {
        var preparedBy = Chosen.of(PreparedBy.class, by.one("prepared-by"));
        return new HowPlanWasMade(
                preparedBy == null ? PreparedBy.COUNCIL : preparedBy,
                by.date("authorised").orElse(null),
                wishes,
                by.chose("lacks-capacity", "yes"),
                by.chose("best-interests", "yes"),
                by.chose("crisis", "yes"),
                by.date("follow-up").orElse(null),
                by.chose("combined", "yes"),
                by.chose("both-agree", "yes"));
    }

    static Involvement involvement(Map<String, Part> parts, PlanKind kind) {
        var people = parts.values().stream()
                .filter(part -> part.place().startsWith("involved/"))
                .map(part -> involved(part.answers()))
                .filter(Objects::nonNull)
                .toList();
        var asked = parts.get("involvement");
        return new Involvement(
                people,
                advocateNeeded(parts.get("advocacy"), kind),
                asked != null && asked.answers().chose("adult-asked-for", "yes"));
    }

    private static @Nullable Involved involved(Answers answers) {
        var as = Chosen.of(InvolvedAs.class, answers.one("as"));
        return as == null || !answers.has("name")
                ? null
                : new Involved(answers.one("name"), as, answers.chose("took-part", "yes"), answers.one("reason"));
    }

    /** Null while the check is not finished. */
    static @Nullable Boolean advocateNeeded(@Nullable Part check, PlanKind kind) {
        if (check == null) {
            return null;
        }
        return switch (Advocacy.decide(facts(check.answers(), kind))) {
            case AdvocacyDecision.Required required -> true;
            case AdvocacyDecision.NotRequired none -> false;
            case AdvocacyDecision.CannotDecide missing -> null;
        };
    }

    static AdvocacyFacts facts(Answers answers, PlanKind kind) {
        var process = kind == PlanKind.SUPPORT_PLAN ? Process.SUPPORT_PLAN : Process.CARE_AND_SUPPORT_PLAN;
        var difficulties = new EnumMap<Difficulty, Answer>(Difficulty.class);
        for (var area : Difficulty.values()) {
            difficulties.put(area, answer(answers, "difficulty-" + area.name()));
        }
        var facts = AdvocacyFacts.forProcess(process).withDifficulties(difficulties, considered(answers));
        var withPerson = switch (answers.one("someone")) {
            case "yes" -> facts.withAppropriatePerson(person(answers));
            case "no" -> facts.withNobodyAppropriate();
            default -> facts;
        };
        return withPerson
                .withDisagreement(
                        answers.has("disagreement") ? answer(answers, "disagreement") : Answer.NO,
                        answer(answers, "both-agree"))
                .withDeprivationOfLiberty(
                        answers.has("liberty") ? answer(answers, "liberty") : Answer.NO,
                        answers.one("senior"),
                        answers.one("because"));
    }

    private static Set<Matter> considered(Answers answers) {
        var matters = new HashSet<Matter>();
        answers.all("considered").forEach(name -> {
            var matter = Chosen.of(Matter.class, name);
            if (matter != null) {
                matters.add(matter);
            }
        });
        return matters;
    }

    private static AppropriatePerson person(Answers answers) {
        return new AppropriatePerson(
                answers.one("person-name"),
                answers.one("person-relationship"),
                answer(answers, "person-paid"),
                answer(answers, "person-willing"),
                answer(answers, "person-able"),
                answer(answers, "person-harm"),
                answer(answers, "person-conflict"),
                answer(answers, "person-can-decide"),
                answer(answers, "person-consents"),
                answer(answers, "person-best-interests"));
    }

    private static Answer answer(Answers answers, String field) {
        return Answer.of(Chosen.yesOrNo(answers, field));
    }
}
