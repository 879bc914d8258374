package org.ourplan.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.ourplan.access.PersonInView;
import org.ourplan.access.SignedIn;
import org.ourplan.agreement.store.AgreementStore;
import org.ourplan.documents.DocumentKind;
import org.ourplan.documents.Documents;
import org.ourplan.documents.Giving;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;
import org.ourplan.plan.Plans;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the person in writing that their budget would be lower, before anybody agrees to that (REV-15). */
@Component
@Carries({"REV-15", "S001-16"})
public class TellingLowerBudget {

    private final AgreementStore store;
    private final Plans plans;
    private final LoweringBudgets lowering;
    private final Documents documents;

    TellingLowerBudget(AgreementStore store, Plans plans, LoweringBudgets lowering, Documents documents) {
        this.store = store;
        this.plans = plans;
        this.lowering = lowering;
        this.documents = documents;
    }

    /**
     * What the letter says beside the plan.
     *
     * @param because the ground, in words
     * @param evidence what shows it
     * @param from the first day, in words
     */
    public record Letter(String before, String now, String because, String evidence, String from) {}

    /**
     * Makes the letter, records that the person has it, and from which day the lower budget may count; or says what is
     * missing, and then nothing was changed.
     *
     * @param said because, evidence, how, format
     * @param on the day they were given it
     */
    @Transactional
    public List<Finding> tell(PersonInView person, UUID id, Answers said, LocalDate on, SignedIn by) {
        var plan = plans.hold(person.id(), id);
        if (plan.state().frozen() || !LoweringBudgets.isLower(plan)) {
            throw new Refused(
                    List.of("There is no lower budget to tell " + person.callThem() + " about in this plan."),
                    plan.link());
        }
        var findings = lowering.ground(plan, said);
        if (!findings.isEmpty()) {
            return findings;
        }
        var from = lowering.firstDay(plan, on);
        var cost = Objects.requireNonNull(plan.facts().budget().cost());
        var before =
                Objects.requireNonNull(Objects.requireNonNull(plan.before()).cost());
        var because = Objects.requireNonNull(LoweringBudgets.because(said)).words();
        var letter = new Letter(
                InWords.pounds(before), InWords.pounds(cost), because, said.one("evidence"), InWords.date(from));
        var document = documents.make(
                plan.person(),
                DocumentKind.LOWER_BUDGET_LETTER,
                plan.id(),
                plan.number(),
                DocumentKind.LOWER_BUDGET_LETTER.title(),
                "agreement/lowerBudgetLetter",
                Map.of("letter", letter),
                by);
        var whole = said.only(List.of("because", "evidence", "how", "format")::contains)
                .with("on", on.toString())
                .with("from", from.toString())
                .with("before", before.toPlainString())
                .with("now", cost.toPlainString());
        store.add(plan.person(), plan.id(), EntryKind.LOWER_BUDGET_TOLD, whole, by);
        documents.give(
                plan.person(),
                document,
                new Giving(
                        person.fullName(),
                        Giving.THE_PERSON,
                        Giving.THE_PERSON,
                        said.one("how"),
                        said.one("format"),
                        on),
                by);
        return List.of();
    }
}
