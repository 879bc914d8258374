package org.ourplan.policy.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import org.ourplan.law.agreement.AuthorityLevel;
import org.ourplan.law.budget.Rate;
import org.ourplan.law.charging.policy.Chosen;
import org.ourplan.law.charging.policy.Switch;
import org.ourplan.law.pack.FormWording;
import org.ourplan.law.pack.PackContent;
import org.ourplan.law.pack.PackLine;
import org.ourplan.law.pack.PolicyLineKind;
import org.ourplan.law.pack.WayOfPaying;
import org.ourplan.platform.web.InWords;
import org.ourplan.policy.LocalTarget;

/** A line of a pack as people read it: what it is about, and what it says. */
final class LineInWords {

    private LineInWords() {}

    /** What it is about. */
    static String name(PackLine line) {
        return switch (line.kind()) {
            case STATEMENT, PRICE, LIMIT -> line.key();
            case POLICY_LINE ->
                PolicyLineKind.named(line.one("line"))
                        .map(PolicyLineKind::title)
                        .orElse(line.one("title"));
            case LEVEL -> line.one("who");
            case CHOICE ->
                Switch.named(line.key())
                        .map(which -> "The council " + which.words())
                        .orElse(line.key());
            case TARGET -> LocalTarget.named(line.key()).map(LocalTarget::words).orElse(line.key());
            case WAY -> WayOfPaying.named(line.key()).map(WayOfPaying::words).orElse(line.key());
            case WORDING ->
                FormWording.named(line.key()).map(FormWording::words).orElse(line.key());
        };
    }

    /** What it says. */
    static String says(PackLine line) {
        return switch (line.kind()) {
            case STATEMENT, POLICY_LINE, WORDING -> line.one("words");
            case LEVEL -> limits(PackContent.level(line));
            case PRICE -> price(line);
            case LIMIT -> limit(line);
            case CHOICE -> choice(line);
            case TARGET -> line.one("days") + " days";
            case WAY -> way(line);
        };
    }

    private static String price(PackLine line) {
        var rate = new PackContent(java.util.List.of(line)).prices().get(line.key());
        return rate == null ? "" : price(rate);
    }

    static String price(Rate rate) {
        var onCost = rate.onCostPercent().signum() == 0
                ? ""
                : ", plus " + plain(rate.onCostPercent()) + "% for employing someone";
        return InWords.pounds(rate.pounds()) + " for each " + rate.unit() + onCost;
    }

    private static String limit(PackLine line) {
        var amount = line.number("weekly").map(InWords::pounds).orElse("");
        return line.one("refuses").equals("no")
                ? "Look again from " + amount + " a week. It refuses nobody anything."
                : "Refuses more than " + amount + " a week";
    }

    private static String choice(PackLine line) {
        return Switch.named(line.key())
                .map(which -> switch (which.kind()) {
                    case YES_NO -> yesNo(which, line.yes("value"));
                    case AMOUNT -> line.number("value").map(InWords::pounds).orElse("");
                    case PERCENT -> line.one("value") + "%";
                    case WHOLE, WORD -> line.one("value");
                })
                .orElse(line.one("value"));
    }

    private static String yesNo(Switch which, boolean yes) {
        return yes
                ? "Yes"
                : "No. " + Chosen.yesNo(which, false, LocalDate.EPOCH, "pack").sentence();
    }

    private static String way(PackLine line) {
        var usual = line.yes("usual") ? "The usual way. " : "Offered. ";
        return usual
                + (line.one("shops").equals("listed")
                        ? "Only with shops on a list."
                        : "With any provider that meets the need.");
    }

    /** What a level may agree, in a sentence. */
    static String limits(AuthorityLevel level) {
        if (level.equals(AuthorityLevel.top(level.name()))) {
            return "any plan";
        }
        var limits = new ArrayList<String>();
        if (level.weeklyUnder() != null) {
            limits.add("under " + InWords.pounds(level.weeklyUnder()) + " a week");
        }
        if (level.oneOffUpTo() != null) {
            limits.add("up to " + InWords.pounds(level.oneOffUpTo()) + " paid once");
        }
        if (level.varianceUnder() != null) {
            limits.add("less than " + plain(level.varianceUnder()) + "% from the indicative budget");
        }
        limits.add(level.highRisk() ? "any risk" : "not high risk or very complex");
        limits.add(level.exceptions() ? "exceptions to local policy" : "no exceptions to local policy");
        return String.join("; ", limits);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** Where the line comes from, with its source where it cites one. */
    static String source(PackLine line) {
        return line.where() + (line.cites().isEmpty() ? "" : " (" + String.join(", ", line.cites()) + ")");
    }
}
