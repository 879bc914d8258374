package org.ourplan.plan.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ourplan.govuk.ourplan.StillNeeded;
import org.ourplan.law.agreement.PlanEvent;
import org.ourplan.law.agreement.PlanLife;
import org.ourplan.law.agreement.PlanState;
import org.ourplan.law.plan.NeedInPlan;
import org.ourplan.law.plan.PlanKind;
import org.ourplan.plan.LineInWords;
import org.ourplan.plan.NeedBegunFrom;
import org.ourplan.plan.OnPaper;
import org.ourplan.plan.OptionConsidered;
import org.ourplan.plan.OptionInWords;
import org.ourplan.plan.PlanDocument;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.PlannedLine;
import org.ourplan.plan.decide.Places;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;
import org.ourplan.profile.Profile;
import org.ourplan.writing.Part;

/**
 * The plan as a letter. The worker and the person see the same letter; what each may write in differs.
 *
 * @param own true for the person's own page
 * @param pen true when the reader may write in plans at all
 * @param now the time the page was asked for, for who wrote just now
 * @param since what was decided about the plan since it was agreed, in sentences
 * @param profile the one page profile that this reader may see, if there is one
 */
public record LetterPage(
        PlanRecord plan,
        boolean own,
        boolean pen,
        Instant now,
        List<String> since,
        @Nullable Profile profile) implements Page {

    /** The steps that a button on this page takes; the others have pages of their own. */
    private static final List<PlanEvent> HERE = List.of(
            PlanEvent.SHARED_WITH_PERSON, PlanEvent.TAKEN_BACK, PlanEvent.SENT_TO_COUNCIL, PlanEvent.TAKEN_UP_AGAIN);

    /** Seconds that count as just now. */
    private static final int LATELY = 300;

    @Override
    public String template() {
        return "plan/letter";
    }

    public String title() {
        return carers() ? "My support plan" : "My care and support plan";
    }

    public boolean carers() {
        return plan.kind() == PlanKind.SUPPORT_PLAN;
    }

    /** The address that parts and notes hang from. */
    public String base() {
        return own ? "/me/plan" : plan.link();
    }

    /** True when the reader may write in the place now. */
    public boolean writes(String place) {
        return pen && Places.refusal(plan.state(), place, own, true).isEmpty();
    }

    /** True on the person's own page while they may write in it. */
    public boolean ownPen() {
        return own && pen && Places.ownRefusal(plan.state()).isEmpty();
    }

    public String edit(String place) {
        return PlanPartWriting.address(base(), place);
    }

    /** What was written, empty where nothing was. */
    public String words(String place, String field) {
        return plan.written(place).one(field);
    }

    /** The page of the directory that a line was taken from; empty for any other line. */
    public String entry(PlannedLine line) {
        var entry = words(line.place(), "entry");
        return entry.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? "/directory/" + entry : "";
    }

    /** True while the plan is being made, and this reader may look for ideas for it. */
    public boolean seeksIdeas() {
        return pen && !plan.state().frozen();
    }

    public List<NeedBegunFrom> needs() {
        return plan.needs();
    }

    /** The need as the plan treats it. */
    public NeedInPlan inPlan(NeedBegunFrom need) {
        return plan.facts().needs().stream()
                .filter(each -> each.reference().equals(need.reference()))
                .findFirst()
                .orElseThrow();
    }

    public List<PlannedLine> lines(NeedBegunFrom need) {
        return plan.linesFor(need.reference());
    }

    /** Where the plan is, as its reader says it. */
    public String stateInWords() {
        return own && plan.state() == PlanState.WITH_PERSON
                ? "Ready for you to read. We wait for your answer."
                : own && plan.state() == PlanState.ACTIVE
                        ? "This is your plan now."
                        : plan.state().words() + ".";
    }

    /** The sentence with a stop at its end. */
    public String stop(String words) {
        return LineInWords.stop(words);
    }

    /** What might happen, inside a sentence that begins with If. */
    public String trigger(Answers contingency) {
        return LineInWords.trigger(contingency.one("trigger"));
    }

    /** Who acts then, in a sentence; empty where nobody is named. */
    public String whoActs(Answers contingency) {
        return PlanDocument.whoActs(contingency);
    }

    /** One short sentence: what, when, how we will know. */
    public String sentence(PlannedLine line) {
        return LineInWords.sentence(line);
    }

    /** One option considered, in a sentence. */
    public String sentence(OptionConsidered option) {
        return OptionInWords.sentence(option);
    }

    public List<Part> each(String kind) {
        return plan.each(kind);
    }

    /** What came in on paper, who wrote it and whose words it is, in a sentence. */
    public String onPaper(Answers paper) {
        return OnPaper.sentence(paper);
    }

    /** PlanSteps the worker may take from here with a button, drawn from the life of a plan. */
    public List<PlanEvent> buttons() {
        return own || !pen ? List.of() : buttonsIn(plan.state());
    }

    /** The buttons of each state. */
    public static List<PlanEvent> buttonsIn(PlanState state) {
        return PlanLife.from(state).stream()
                .map(PlanLife.Edge::event)
                .filter(HERE::contains)
                .toList();
    }

    /** True when the council's decision, the copies or the start are the next step: they have a page of their own. */
    public boolean agreementNext() {
        return PlanLife.from(plan.state()).stream().anyMatch(edge -> !HERE.contains(edge.event()));
    }

    /** What the law still needs, and warnings that nobody has given a reason for. */
    public StillNeeded stillNeeded() {
        var needed = StillNeeded.empty().allAt(plan.link() + "/still-needed");
        for (var finding : Stream.concat(plan.stops().stream(), plan.warningsWithoutReason().stream())
                .toList()) {
            needed = needed.line(new StillNeeded.Line(
                    finding.sentence(), Where.link(plan, finding.place()), finding.section(), finding.stops()));
        }
        return needed;
    }

    /** Pounds a week that the plan's paid lines come to in the first week. */
    public BigDecimal weekly() {
        return plan.lines().stream()
                .map(PlannedLine::weekly)
                .filter(java.util.Objects::nonNull)
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    public String pounds(BigDecimal amount) {
        return InWords.pounds(amount);
    }

    /** True when something was written in any of these fields; every second name is a heading. */
    public boolean wrote(String place, String[] fieldsAndHeadings) {
        for (var at = 0; at < fieldsAndHeadings.length; at += 2) {
            if (!words(place, fieldsAndHeadings[at]).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Who is writing where just now; where nobody is, who wrote last. */
    public List<String> writing() {
        var newest = plan.parts().values().stream()
                .sorted(Comparator.comparing(Part::writtenAt).reversed())
                .toList();
        var lately = new LinkedHashMap<String, String>();
        newest.stream()
                .filter(part -> part.writtenAt().isAfter(now.minusSeconds(LATELY)))
                .forEach(part -> lately.putIfAbsent(part.writtenByName(), PlaceNames.of(plan, part.place())));
        if (lately.isEmpty()) {
            return newest.stream()
                    .limit(1)
                    .map(part -> "Last written in by " + part.writtenByName() + ", " + InWords.time(part.writtenAt()))
                    .toList();
        }
        return lately.entrySet().stream()
                .map(each -> each.getKey() + " wrote just now in “" + each.getValue() + "”")
                .toList();
    }
}
