package org.ourplan.complaint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ourplan.law.complaint.Complainant;
import org.ourplan.law.complaint.ComplaintAnswer;
import org.ourplan.law.complaint.OutsideRegulations;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.web.InWords;

/**
 * What a letter about a complaint says. Every one says how to reach the Ombudsman and that complaining makes no difference to care.
 *
 * @param blocks in order
 * @param signed who signs; empty for most letters
 */
@Carries({"COMP-3", "COMP-5", "COMP-6", "S003-37"})
public record LetterText(String title, List<Block> blocks, String signed) {

    public LetterText {
        blocks = List.copyOf(blocks);
    }

    /**
     * A heading with what is beneath it.
     *
     * @param theirs true for their own words
     */
    public record Block(String heading, List<String> words, boolean theirs) {

        static Block of(String heading, String... words) {
            return new Block(heading, List.of(words), false);
        }

        static Block theirs(String heading, String words) {
            return new Block(heading, List.of(words), true);
        }
    }

    /** The letter that goes with a step; empty where none does. */
    static Optional<LetterText> of(Complaint complaint, StepTaken taken) {
        var refused = taken.outcome().equals(StepTaken.REFUSED);
        return Optional.ofNullable(
                switch (taken.step()) {
                    case ACKNOWLEDGED -> acknowledged(complaint, taken);
                    case PERIOD -> period(complaint, taken);
                    case LONGER -> letter("A later day for our answer to your complaint", longer(taken));
                    case ANSWERED -> answered(complaint, taken);
                    case TOLD_LATE -> letter("Why our answer to your complaint is late", late(complaint, taken));
                    case OUTSIDE -> letter("Your complaint, and another way for it", outside(taken));
                    case PASSED_ON -> letter("We have passed on your complaint", passedOn(complaint, taken));
                    case TOGETHER -> letter("Your complaint, and who answers it", together(taken));
                    case STANDING ->
                        refused ? letter("Why we cannot look into this complaint", notHeard(complaint, taken)) : null;
                    case TIME ->
                        refused
                                ? letter("Why we cannot look into your complaint now", tooLate(complaint, taken))
                                : null;
                    default -> null;
                });
    }

    private static LetterText letter(String title, Block... blocks) {
        return new LetterText(title, List.of(blocks), "");
    }

    private static LetterText acknowledged(Complaint complaint, StepTaken taken) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.of(
                "", "Thank you for telling us. We have your complaint. Its number is " + complaint.number() + "."));
        blocks.add(Block.theirs(
                complaint.how().toThem() + " on " + InWords.day(complaint.received()),
                complaint.detail().one("what")));
        if (complaint.detail().has("wants")) {
            blocks.add(
                    Block.theirs("What you want to happen", complaint.detail().one("wants")));
        }
        if (complaint.how() == How.ORALLY) {
            blocks.add(Block.of(
                    "", "We wrote this down when you told us. If it is not right, tell us, and we put it right."));
        }
        blocks.add(Block.of(
                "We want to talk with you about it",
                "We talk with you about how we look into it, and by when you have an answer.",
                taken.said().one("offer")));
        blocks.add(
                Block.of(
                        "Somebody can help you",
                        "Somebody independent can help you to complain. It costs you nothing. Ask us, and we tell you how to reach them."));
        return new LetterText("We have your complaint", blocks, "");
    }

    private static LetterText period(Complaint complaint, StepTaken taken) {
        var until = taken.until();
        return letter(
                "How we look into your complaint, and by when",
                Block.of(
                        "How we look into it",
                        taken.said().one("handling"),
                        taken.said().one("who") + " looks into it."),
                Block.of(
                        "When you have our answer",
                        until == null ? "" : "You have our answer by " + InWords.day(until) + ".",
                        "The law gives us until " + InWords.day(complaint.answerBy())
                                + ". If we are late, we write to you and say why."));
    }

    private static Block longer(StepTaken taken) {
        var until = taken.until();
        return Block.of(
                "",
                "You agreed that we take longer.",
                taken.said().one("why"),
                until == null ? "" : "You have our answer by " + InWords.day(until) + ".");
    }

    private static Block late(Complaint complaint, StepTaken taken) {
        var until = taken.until();
        return Block.of(
                "",
                "You should have had our answer by " + InWords.day(complaint.answerBy())
                        + ". We are sorry. This is why it is late:",
                taken.said().one("why"),
                until == null ? "" : "You have it by " + InWords.day(until) + ".");
    }

    private static LetterText answered(Complaint complaint, StepTaken taken) {
        var said = taken.said();
        var found = ComplaintAnswer.Found.valueOf(taken.outcome());
        var blocks = new ArrayList<Block>();
        blocks.add(Block.theirs("What you complained about", complaint.detail().one("what")));
        blocks.add(Block.of("How we looked into it", said.one("considered")));
        blocks.add(Block.of("What we found", found.toThem(), said.one("conclusions")));
        if (said.has("remedy")) {
            blocks.add(Block.of("What we put right", said.one("remedy")));
        }
        blocks.add(
                Block.of("", ComplaintAnswer.Action.valueOf(said.one("action")).words() + "."));
        var authority = said.chose("authority", "responsible")
                ? "responsible for complaints at the council"
                : "for the person responsible for complaints at the council";
        return new LetterText("Our answer to your complaint", blocks, said.one("signer") + ", " + authority);
    }

    private static Block outside(StepTaken taken) {
        var ground = OutsideRegulations.valueOf(taken.outcome());
        return Block.of(
                "",
                "We do not look into this as a complaint under the complaints regulations (" + ground.section()
                        + "). This is why:",
                taken.said().one("why"),
                ground.whatThen());
    }

    private static Block passedOn(Complaint complaint, StepTaken taken) {
        return Block.of(
                "",
                "Your complaint is one that " + taken.said().one("body")
                        + " has to answer. You agreed that we send it there.",
                "We sent it on " + InWords.day(taken.on()) + ", and told them that you made it on "
                        + InWords.day(complaint.received()) + ". It counts as made to them.");
    }

    private static Block together(StepTaken taken) {
        return Block.of(
                "",
                "Your complaint is about " + taken.said().one("body") + " too. You agreed that we work on it together.",
                "You get one answer. It comes from " + taken.said().one("lead") + ".");
    }

    private static Block notHeard(Complaint complaint, StepTaken taken) {
        var reason = complaint.standing() instanceof Complainant.Standing.Refused refused ? refused.sentence() : "";
        return Block.of(
                "",
                "We cannot look into this complaint (SI 2009/309 reg 5). " + reason,
                taken.said().one("why"));
    }

    private static Block tooLate(Complaint complaint, StepTaken taken) {
        return Block.of(
                "",
                "A complaint is made within twelve months (SI 2009/309 reg 12). The last day for yours was "
                        + InWords.day(complaint.time().lastDay())
                        + ". This is why we do not look into it all the same:",
                taken.said().one("why"));
    }
}
