package org.ourplan.plan.store;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.agreement.PlanState;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.pack.PolicyLineKind;
import org.ourplan.law.plan.HousingNeed;
import org.ourplan.law.plan.InformationInPlan;
import org.ourplan.law.plan.PlanFacts;
import org.ourplan.law.plan.PlanKind;
import org.ourplan.law.plan.RestrictionInPlan;
import org.ourplan.law.plan.RiskInPlan;
import org.ourplan.plan.IndicativeTold;
import org.ourplan.plan.NeedBegunFrom;
import org.ourplan.plan.PlanBefore;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.PolicyOfPlan;
import org.ourplan.plan.ReturnReason;
import org.ourplan.plan.decide.JoinedReview;
import org.ourplan.plan.decide.StillNeeded;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Answers;
import org.ourplan.writing.Part;

/** A plan's row, its needs and everything written in it, put together as the law module checks it. */
record WholePlan(
        org.ourplan.tables.tables.records.PlanRecord row,
        List<NeedBegunFrom> needs,
        Optional<PlanBefore> before,
        Set<UUID> writers,
        List<ReturnReason> lastReturned,
        Map<String, Part> parts,
        PolicyOfPlan policy) {

    /** The states in which a plan that came back is being put right. */
    private static final Set<PlanState> MENDING =
            EnumSet.of(PlanState.RETURNED, PlanState.DRAFTING, PlanState.WITH_PERSON);

    PlanRecord record() {
        var lines = new LinesRead(parts, PolicyLinesRead.asks(policy.lines(), PolicyLineKind.GROUP_OR_ONE_TO_ONE));
        var facts = facts(lines);
        var weekly = row.getIndicativeWeekly();
        return new PlanRecord(
                row.getId(),
                new PersonId(row.getPerson()),
                row.getPersonName(),
                kind(),
                row.getNumber(),
                PlanState.valueOf(row.getState()),
                row.getDetermination(),
                row.getDeterminedOn(),
                row.getCaredForName(),
                before.orElse(null),
                weekly == null ? null : new IndicativeTold(weekly, row.getIndicativeToldOn()),
                row.getWrittenBy(),
                row.getWrittenByName(),
                row.getBegunOn(),
                needs,
                facts,
                findings(facts, lines),
                lines.lines(),
                parts,
                writers,
                MENDING.contains(PlanState.valueOf(row.getState())) ? lastReturned : List.of(),
                row.getFrozenHash(),
                policy);
    }

    private PlanKind kind() {
        return PlanKind.valueOf(row.getKind());
    }

    private PlanFacts facts(LinesRead lines) {
        return PlanFacts.drafting(kind())
                .but()
                .assessed(needs.stream().map(NeedBegunFrom::reference).toList())
                .needs(NeedsRead.needs(needs, parts, lines.lines()))
                .involvement(MadeRead.involvement(parts, kind()))
                .budget(MoneyRead.budget(row, written("budget/reablement")))
                .directPayment(MoneyRead.directPayment(written("direct-payment"), needs))
                .information(information(written("information")))
                .contingency(contingency())
                .risks(risks())
                .workAndLeisure(written("work-and-leisure").one("words"))
                .made(MadeRead.made(written("prepared-by"), written("wishes").one("words")))
                .reviewOn(reviewDate(written("review-date")))
                .agreementRecorded(row.getAnswerRecorded())
                .build();
    }

    private List<Finding> findings(PlanFacts facts, LinesRead lines) {
        var findings = new ArrayList<>(StillNeeded.advocacyCheck(row.getId().toString(), facts, reading()));
        findings.addAll(StillNeeded.inPlan(facts, PolicyLinesRead.ofThePack(lines.findings(), policy.lines())));
        findings.addAll(PolicyLinesRead.findings(lines.lines(), parts, policy.lines()));
        findings.addAll(PolicyLinesRead.toLookAgainAt(lines.lines(), policy.lookAgain()));
        findings.addAll(HeldRead.findings(written("direct-payment"), lines.lines()));
        needs.forEach(need -> findings.addAll(housing(need)));
        parts.values().stream()
                .filter(part -> part.place().startsWith("restriction/"))
                .forEach(part -> findings.addAll(restriction(part.answers()).findings(part.place())));
        var joined = written("prepared-by").date("joined-review").orElse(null);
        findings.addAll(JoinedReview.findings(joined, facts.reviewDate()));
        return List.copyOf(findings);
    }

    private List<Finding> housing(NeedBegunFrom need) {
        var place = "need/" + need.reference();
        var answers = written(place);
        return HousingNeed.findings(
                need.title(),
                answers.chose("homeless", "yes"),
                answers.date("housing-told").orElse(null),
                answers.one("housing-not-told"),
                place);
    }

    private boolean reading() {
        return row.getFrozenHash() != null;
    }

    private static InformationInPlan information(Answers answers) {
        return new InformationInPlan(answers.one("reduce"), answers.one("delay"), answers.one("rights"));
    }

    private static java.time.@Nullable LocalDate reviewDate(Answers answers) {
        return answers.date("date").orElse(null);
    }

    /** Contingencies count once they say what might happen and what people then do. */
    private String contingency() {
        return each("contingency")
                .filter(answers -> answers.has("trigger") && answers.has("response"))
                .map(answers -> answers.one("trigger") + ": " + answers.one("response"))
                .collect(Collectors.joining("\n"));
    }

    private static RestrictionInPlan restriction(Answers answers) {
        return new RestrictionInPlan(
                answers.one("what"),
                answers.one("why"),
                answers.one("less"),
                answers.chose("liberty-asked", "yes") ? Answer.YES : Answer.UNANSWERED);
    }

    private List<RiskInPlan> risks() {
        return each("risk")
                .map(answers -> new RiskInPlan(
                        answers.one("risk"),
                        answers.one("benefit"),
                        answers.one("reduction"),
                        answers.one("trigger"),
                        answers.one("response"),
                        answers.one("agreed-by")))
                .toList();
    }

    private java.util.stream.Stream<Answers> each(String kind) {
        return parts.values().stream()
                .filter(part -> part.place().startsWith(kind + "/"))
                .map(Part::answers);
    }

    private Answers written(String place) {
        var part = parts.get(place);
        return part == null ? Answers.none() : part.answers();
    }
}
