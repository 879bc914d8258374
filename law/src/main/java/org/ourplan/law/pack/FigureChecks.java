package org.ourplan.law.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ourplan.law.charging.policy.Switch;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.options.LocalLimits;
import org.ourplan.law.rules.Carries;

/** What is wrong with the figures and choices of one line. */
final class FigureChecks {

    private FigureChecks() {}

    static List<Finding> of(PackLine line, Set<String> targets) {
        return switch (line.kind()) {
            case LEVEL -> level(line);
            case PRICE -> price(line);
            case TARGET -> target(line, targets);
            case CHOICE -> choice(line);
            case LIMIT -> limit(line);
            case WAY -> way(line);
            case POLICY_LINE -> policyLine(line);
            case WORDING -> wording(line);
            case STATEMENT -> words(line);
        };
    }

    private static List<Finding> level(PackLine line) {
        List<Finding> findings = new ArrayList<>();
        need(!line.one("number").matches("[1-9]"), line, "Number the levels from 1, the lowest first.", findings);
        need(
                line.one("who").isEmpty(),
                line,
                "Say who level " + line.key() + " is, for example team manager.",
                findings);
        for (String field : List.of("weekly-under", "once-up-to", "variance-under")) {
            need(
                    !line.one(field).isEmpty() && line.number(field).isEmpty(),
                    line,
                    "Level " + line.key() + ": enter a number for each limit, or leave it empty.",
                    findings);
        }
        return findings;
    }

    private static List<Finding> price(PackLine line) {
        List<Finding> findings = new ArrayList<>();
        need(
                line.one("unit").isEmpty(),
                line,
                "Say what one of “" + line.key() + "” is, for example an hour.",
                findings);
        need(
                line.number("pounds").isEmpty(),
                line,
                "Enter the price of “" + line.key() + "” in pounds and pence.",
                findings);
        need(
                !line.one("on-cost").isEmpty() && line.number("on-cost").isEmpty(),
                line,
                "Enter the percentage on top of “" + line.key() + "” as a number, or leave it empty.",
                findings);
        return findings;
    }

    private static List<Finding> target(PackLine line, Set<String> targets) {
        List<Finding> findings = new ArrayList<>();
        need(!targets.contains(line.key()), line, "There is no local target called “" + line.key() + "”.", findings);
        need(
                !line.one("days").matches("[1-9]\\d{0,3}"),
                line,
                "Enter “" + line.key() + "” as a whole number of days, 1 or more.",
                findings);
        return findings;
    }

    /** A name that the charging rules do not know is refused: it could only be a check that is no choice. */
    private static List<Finding> choice(PackLine line) {
        List<Finding> findings = new ArrayList<>();
        if (Switch.named(line.key()).isEmpty()) {
            findings.add(Finding.stop(
                    "S004-136",
                    "Care Act 2014 s14; SI 2014/2672",
                    "The law leaves no choice called “" + line.key()
                            + "” to a council, so a pack cannot switch it. Take the line out.",
                    line.place()));
        } else if (PackContent.chosen(line, java.time.LocalDate.EPOCH, "draft").isEmpty()) {
            findings.add(PackChecks.stop(line, "Say what the council chose for “" + line.key() + "”."));
        }
        return findings;
    }

    @Carries("OPT-7")
    private static List<Finding> limit(PackLine line) {
        List<Finding> findings = new ArrayList<>();
        need(
                line.number("weekly").isEmpty(),
                line,
                "Enter the amount a week from which to look again at “" + line.key() + "”.",
                findings);
        LocalLimits.limit(
                        line.key(),
                        line.number("weekly").orElse(BigDecimal.ZERO).setScale(2),
                        !line.one("refuses").equals("no"))
                .ifPresent(found ->
                        findings.add(Finding.stop(found.ruleId(), found.section(), found.sentence(), line.place())));
        return findings;
    }

    /** Shops that the card works in only, or not in, take the choice that a direct payment is for. */
    @Carries("DP-27")
    private static List<Finding> way(PackLine line) {
        List<Finding> findings = new ArrayList<>();
        need(
                WayOfPaying.named(line.key()).isEmpty(),
                line,
                "There is no way to pay called “" + line.key() + "”.",
                findings);
        if (line.one("shops").equals("listed")) {
            findings.add(Finding.stop(
                    "DP-27",
                    "CASSG 12.58",
                    "A direct payment may be spent with any provider that meets the need: a closed list of shops is"
                            + " refused. Open the list, or take this way out.",
                    line.place()));
        }
        return findings;
    }

    private static List<Finding> policyLine(PackLine line) {
        List<Finding> findings = new ArrayList<>(words(line));
        need(
                !line.one("line").equals(PolicyLineKind.OWN)
                        && PolicyLineKind.named(line.one("line")).isEmpty(),
                line,
                "There is no policy line called “" + line.one("line") + "”.",
                findings);
        return findings;
    }

    private static List<Finding> wording(PackLine line) {
        List<Finding> findings = new ArrayList<>(words(line));
        need(
                FormWording.named(line.key()).isEmpty(),
                line,
                "There is no form called “" + line.key() + "” to add words to.",
                findings);
        return findings;
    }

    private static List<Finding> words(PackLine line) {
        List<Finding> findings = new ArrayList<>();
        need(line.one("words").isEmpty(), line, "Write what “" + line.key() + "” says.", findings);
        return findings;
    }

    private static void need(boolean wrong, PackLine line, String sentence, List<Finding> findings) {
        if (wrong) {
            findings.add(PackChecks.stop(line, sentence));
        }
    }
}
