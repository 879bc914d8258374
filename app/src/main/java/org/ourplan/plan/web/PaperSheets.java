package org.ourplan.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.ourplan.law.plan.LineDoer;
import org.ourplan.law.plan.PlanKind;
import org.ourplan.plan.NeedBegunFrom;
import org.ourplan.plan.PlanRecord;
import org.ourplan.platform.NewId;
import org.ourplan.platform.web.Answers;

/**
 * What the page asks that takes a whole plan written by hand, in the order of the plan's letter. Each row has an id made from that
 * of the page as it was drawn and its place on it, so that the same page sent twice is written once.
 */
public final class PaperSheets {

    private static final int MOST = 12;
    private static final int MORE = 2;

    private static final List<Ask> CONTINGENCY = only(SafetyForms.contingency(), "trigger", "response", "who");
    private static final List<Ask> RISK = only(SafetyForms.risk(), "risk", "benefit", "reduction", "response");
    private static final List<Ask> EXTRA = only(LifeForms.extra(), "title", "words");
    private static final List<Ask> STEP = List.of(
            Ask.line("what", "What will happen?", ""),
            Ask.oneOf("doer", "Who does it?", "", NeedForms.picks(LineDoer.values(), LineDoer::words)),
            Ask.line("who", "By name", ""),
            Ask.line("by-when", "When?", ""),
            Ask.line("goal", "What is it for, if for something else than is said above?", ""));

    private final PlanKind kind;
    private final List<NeedBegunFrom> needs;
    private final List<Section> ofThePlan;
    private final Answers typed;
    private final UUID entry;

    PaperSheets(PlanRecord plan, Answers typed) {
        this(plan.kind(), plan.needs(), ofThePlan(plan), typed);
    }

    private PaperSheets(PlanKind kind, List<NeedBegunFrom> needs, List<Section> ofThePlan, Answers typed) {
        this.kind = kind;
        this.needs = needs;
        this.ofThePlan = ofThePlan;
        this.typed = typed;
        var given = typed.one("entry");
        this.entry = given.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(given) : NewId.next();
    }

    /** One part of the page under its heading. {@code rows} names the list that may grow; empty where none may. */
    public record Section(String heading, String lead, List<PaperSheet> sheets, String rows, int count, String first) {}

    /** The same for a plan that nobody has begun: as many things that somebody wants as there is room for, none with a name. */
    static List<Section> unbegun(int wants) {
        var needs = IntStream.rangeClosed(1, wants)
                .mapToObj(at ->
                        new NeedBegunFrom("want-" + at, "", "Something I want (" + at + ")", true, false, "", "", ""))
                .toList();
        return new PaperSheets(PlanKind.CARE_AND_SUPPORT_PLAN, needs, List.of(), Answers.none()).sections();
    }

    private static List<Section> ofThePlan(PlanRecord plan) {
        return List.of(
                section(SafetyForms.information(), "information", "information-"),
                section(MoneyForms.directPaymentOnPaper(plan), "direct-payment", "direct-payment-"),
                section(LifeForms.reviewDate(plan), "review-date", "review-date-", ""));
    }

    public UUID entry() {
        return entry;
    }

    List<Section> sections() {
        var all = new ArrayList<Section>();
        all.add(section(OnPaperForm.form(), "on-paper/" + entry, "on-paper-"));
        all.add(section(LifeForms.aboutMe(), "about-me", "about-me-", ""));
        all.add(section(LifeForms.goodWeek(), "good-week", "good-week-", ""));
        all.add(section(LifeForms.wishes(), "wishes", "wishes-", ""));
        if (kind == PlanKind.SUPPORT_PLAN) {
            all.add(section(LifeForms.workAndLeisure(), "work-and-leisure", "work-and-leisure-"));
        }
        for (var at = 0; at < needs.size(); at++) {
            all.add(need(needs.get(at), at));
        }
        all.add(rows(
                "contingency", "If things go wrong", "What might happen, and what people do then.", 2, CONTINGENCY));
        all.add(rows(
                "risk",
                "Keeping safe my way",
                "A good life has risks in it: what each is worth, and how it is kept small.",
                1,
                RISK));
        all.add(rows(
                "extra",
                "Anything else they want in their plan",
                "Also what they want that has nothing to do with an assessed need.",
                1,
                EXTRA));
        all.addAll(ofThePlan);
        return all;
    }

    List<PaperSheet> sheets() {
        return sections().stream().flatMap(section -> section.sheets().stream()).toList();
    }

    private static List<Ask> only(PartForm form, String... names) {
        return form.asks().stream()
                .filter(ask -> List.of(names).contains(ask.name()))
                .toList();
    }

    private static Section section(PartForm form, String place, String prefix) {
        return section(form, place, prefix, form.beneath());
    }

    private static Section section(PartForm form, String place, String prefix, String lead) {
        return new Section(form.heading(), lead, List.of(new PaperSheet(place, prefix, "", form.asks())), "", 0, "");
    }

    private Section need(NeedBegunFrom need, int at) {
        var reference = need.reference();
        var own = new PaperSheet(
                "need/" + reference,
                "need-" + reference + "-",
                "",
                only(NeedForms.need(need), "goal", "can-do-myself", "others-can-do", "how-met"));
        var sheets = new ArrayList<>(List.of(own));
        var list = "step-" + reference;
        var count = count(list, 2);
        for (var row = 0; row < count; row++) {
            sheets.add(new PaperSheet(
                    "line/" + id(at * MOST + row),
                    list + "-" + row + "-",
                    "Who does what (" + (row + 1) + "): " + need.title(),
                    STEP,
                    reference));
        }
        return new Section(need.title(), "", sheets, list, count, "what");
    }

    private Section rows(String kind, String heading, String lead, int least, List<Ask> asks) {
        var count = count(kind, least);
        IntFunction<PaperSheet> row = at -> new PaperSheet(
                kind + "/" + id(at), kind + "-" + at + "-", count == 1 ? "" : heading + " (" + (at + 1) + ")", asks);
        var sheets = IntStream.range(0, count).mapToObj(row).toList();
        return new Section(heading, lead, sheets, kind, count, asks.getFirst().name());
    }

    /** How many rows the list shows: as many as it had, and two more where more were asked for. */
    private int count(String list, int least) {
        var had = typed.one("rows-" + list).matches("\\d{1,2}") ? Integer.parseInt(typed.one("rows-" + list)) : least;
        var more = typed.chose("more", list) ? MORE : 0;
        return Math.clamp(had + more, least, MOST);
    }

    /** In order of their place on the page: a plan shows its rows in the order of their ids. */
    private UUID id(int at) {
        return new UUID(entry.getMostSignificantBits(), (entry.getLeastSignificantBits() & ~0xFFFFL) | at);
    }
}
