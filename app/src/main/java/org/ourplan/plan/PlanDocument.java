package org.ourplan.plan;

import java.util.List;
import org.ourplan.law.plan.NeedInPlan;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.InWords;
import org.ourplan.writing.Part;

/**
 * The plan as a document reads it: the same words in the same order as the letter, with nothing to press. Its template
 * {@code plan/planDocument} is a body to be put into a document's own layout. Private notes and comments are not in it.
 */
public record PlanDocument(PlanRecord plan) {

    /** What was written in one field of a part, empty where nothing was. */
    public String words(String place, String field) {
        return plan.written(place).one(field);
    }

    /** Paragraphs of what was written, empty lines left out. */
    public List<String> paragraphs(String place, String field) {
        return words(place, field).lines().filter(line -> !line.isBlank()).toList();
    }

    public List<NeedInPlan> needs() {
        return plan.facts().needs();
    }

    /** What the person wants for the need, in their words. */
    public String goal(NeedInPlan need) {
        return words("need/" + need.reference(), "goal");
    }

    /** One short sentence: who, what, when, how we will know. */
    public String sentence(PlannedLine line) {
        return LineInWords.sentence(line);
    }

    /** What the giver of unpaid help has said, in a sentence; empty for another line. */
    public String agreement(PlannedLine line) {
        var said = line.informal();
        if (said == null || said.agreedOn() == null) {
            return "";
        }
        var goesOn = Boolean.TRUE.equals(said.willing()) && Boolean.TRUE.equals(said.able())
                ? " They are willing and able to go on."
                : "";
        var stops = said.ifItStops().isEmpty() ? "" : " If it stops: " + LineInWords.stop(said.ifItStops());
        return "Agreed on " + InWords.date(said.agreedOn()) + ": " + LineInWords.stop(said.extent()) + goesOn + stops;
    }

    /** One option considered, in a sentence. */
    public String sentence(OptionConsidered option) {
        return OptionInWords.sentence(option);
    }

    /** Every part of a kind, as typed. */
    public List<Answers> each(String kind) {
        return plan.each(kind).stream().map(Part::answers).toList();
    }

    /** What might happen, inside a sentence that begins with If. */
    public String trigger(Answers contingency) {
        return LineInWords.trigger(contingency.one("trigger"));
    }

    /** Who acts then, and whether they agreed, in a sentence; empty where nobody is named, or it is the person. */
    public static String whoActs(Answers contingency) {
        if (!contingency.has("who")) {
            return "";
        }
        if (contingency.one("who").equalsIgnoreCase("me")) {
            return "";
        }
        var agreed = contingency.chose("agreed", "yes") ? " This is agreed." : "";
        return "Who does this: " + LineInWords.open(contingency.one("who")) + "." + agreed;
    }

    /** Whether they took part, in a sentence. */
    public String tookPart(Answers involved) {
        if (involved.chose("took-part", "yes")) {
            return involved.one("name") + " took part.";
        }
        return involved.one("name") + " did not take part"
                + (involved.has("reason") ? ": " + LineInWords.stop(involved.one("reason")) : ".");
    }

    /** What came in on paper, who wrote it and whose words it is, in a sentence. */
    public String onPaper(Answers paper) {
        return OnPaper.sentence(paper);
    }

    /** Who took part in making it beside the one whose plan it is, in a sentence; empty where nobody is named. */
    public String helpers(String owner) {
        var names = each("involved").stream()
                .filter(involved -> involved.chose("took-part", "yes"))
                .map(involved -> involved.one("name").strip())
                .filter(name -> !name.isEmpty() && !name.equals(owner))
                .distinct()
                .toList();
        return switch (names.size()) {
            case 0 -> "";
            case 1 -> "Made with the help of " + names.getFirst() + ".";
            default ->
                "Made with the help of " + String.join(", ", names.subList(0, names.size() - 1)) + " and "
                        + names.getLast() + ".";
        };
    }

    /** The day of the first planned review, empty where none is set. */
    public String reviewDate() {
        return InWords.date(plan.facts().reviewDate());
    }

    /** The sentence with a stop at its end. */
    public String stop(String words) {
        return LineInWords.stop(words);
    }
}
