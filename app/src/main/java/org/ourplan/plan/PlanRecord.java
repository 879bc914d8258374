package org.ourplan.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.accommodation.PlaceType;
import org.ourplan.law.agreement.PlanState;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.plan.PlanFacts;
import org.ourplan.law.plan.PlanKind;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Answers;
import org.ourplan.writing.Part;

/**
 * A plan as it stands, read in at most two statements.
 *
 * @param number 1 for the person's first plan of its kind, then one more for each that replaces it
 * @param personName what the person likes to be called
 * @param determinedOn the day of the determination it began from
 * @param caredForName for a support plan: the adult the carer looks after
 * @param before the plan it replaces once it begins to count, if there is one
 * @param writtenBy the account that leads the writing for the council: may not agree it (four eyes)
 * @param needs every need the assessment found, as the plan began from them
 * @param facts what the law module checks
 * @param findings what sections 25 and 26 still need, in the order of the plan
 * @param lines what will happen
 * @param parts what people wrote, by place
 * @param writers every account that ever wrote in it, also what was written over or taken out since
 * @param returned what must be put right since the council last returned it; empty once it is sent again
 * @param frozenHash SHA-256 of the frozen text in hexadecimal, once agreed
 * @param policy what the person's policy pack asks, each line to be considered for this person
 */
public record PlanRecord(
        UUID id,
        PersonId person,
        String personName,
        PlanKind kind,
        int number,
        PlanState state,
        UUID determination,
        LocalDate determinedOn,
        String caredForName,
        @Nullable PlanBefore before,
        @Nullable IndicativeTold indicative,
        UUID writtenBy,
        String writtenByName,
        LocalDate begunOn,
        List<NeedBegunFrom> needs,
        PlanFacts facts,
        List<Finding> findings,
        List<PlannedLine> lines,
        Map<String, Part> parts,
        Set<UUID> writers,
        List<ReturnReason> returned,
        @Nullable String frozenHash,
        PolicyOfPlan policy) {

    /** The address of the plan. */
    public String link() {
        return person.link() + "/plans/" + id;
    }

    /** Whether the advocacy check was made for this plan (s67): nothing is written in it before. */
    public boolean advocacyChecked() {
        return facts.involvement().advocateNeeded() != null;
    }

    /** The plan it replaces once it begins to count, if there is one. */
    public @Nullable UUID replaces() {
        return before == null ? null : before.id();
    }

    /** What was written in a part; no answers where nobody has written yet. */
    public Answers written(String place) {
        var part = parts.get(place);
        return part == null ? Answers.none() : part.answers();
    }

    /** The parts whose place begins with this word and a stroke, in the order in which they were begun. */
    public List<Part> each(String kind) {
        return parts.values().stream()
                .filter(part -> part.place().startsWith(kind + "/"))
                .toList();
    }

    /** The lines for one need, in the order in which they were begun. */
    public List<PlannedLine> linesFor(String need) {
        return lines.stream().filter(line -> line.need().equals(need)).toList();
    }

    /** The kind of place to live that a line pays for, if there is one (s30). */
    public Optional<PlaceType> placeToLive() {
        return lines.stream()
                .map(line -> line.met().place())
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Why a warning was passed, by its rule, where somebody gave a reason (SIGN-1). */
    public Map<String, String> warningReasons() {
        var reasons = new LinkedHashMap<String, String>();
        each("warning")
                .forEach(part -> reasons.put(
                        part.place().substring("warning/".length()),
                        part.answers().one("reason")));
        for (var line : policy.lines()) {
            var kind = line.kind();
            var made = written(line.place());
            if (kind != null && made.has("made-of-it") && made.has("reason")) {
                reasons.putIfAbsent(kind.ruleId(), made.one("reason"));
            }
        }
        return reasons;
    }

    /** True once people said whether a policy line applies to this person, and why. */
    public boolean considered(PolicyLineAsked line) {
        var made = written(line.place());
        return made.has("made-of-it") && made.has("reason");
    }

    /** Findings that stop the next step. */
    public List<Finding> stops() {
        return findings.stream().filter(Finding::stops).toList();
    }

    /** Warnings for which nobody has given a reason yet. */
    public List<Finding> warningsWithoutReason() {
        var reasons = warningReasons();
        return findings.stream()
                .filter(finding -> !finding.stops()
                        && reasons.getOrDefault(finding.ruleId(), "").isEmpty())
                .toList();
    }
}
