package org.ourplan.bench.charging;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ourplan.platform.decide.Recorded;

/** The answers of a made-up person's financial assessment, the same for the same number: ten items and more of money. */
final class MadeAnswers {

    private MadeAnswers() {}

    /** Of every twenty, fourteen live at home alone, three with a partner, three in a care home. */
    static Recorded of(int number) {
        var couple = number % 20 >= 14 && number % 20 < 17;
        var home = number % 20 < 17;
        var answers = new LinkedHashMap<String, Map<String, List<String>>>();
        answers.put("about", about(number, home));
        answers.put(
                "household",
                couple
                        ? one("partner", "yes", "partner-pension-age", "yes", "children", "0")
                        : one("partner", "no", "children", "0"));
        income(number, answers);
        capital(number, answers);
        if (home) {
            answers.put("home-costs", Map.of("kinds", List.of("RENT", "COUNCIL_TAX")));
            answers.put(
                    "home-costs/RENT", one("amount", pounds(82_10 + number % 4_000), "every", "week", "own", "yes"));
            answers.put(
                    "home-costs/COUNCIL_TAX",
                    one("amount", pounds(101_00 + number % 900), "every", "month", "own", "yes"));
            answers.put(
                    "disability/laundry",
                    one(
                            "label",
                            "Extra washing",
                            "amount",
                            pounds(6_20 + number % 900),
                            "every",
                            "week",
                            "decided",
                            "all",
                            "reason",
                            "Needed every day."));
        }
        answers.put("care", one("cost", pounds(home ? 310_00 + number % 40_000 : 1_015_00 + number % 9_000)));
        return new Recorded(answers);
    }

    private static Map<String, List<String>> about(int number, boolean home) {
        var born = "19%02d-%02d-%02d".formatted(28 + number % 30, 1 + number % 12, 1 + number % 28);
        return home
                ? one("where", "home", "born", born, "pension-age", "yes", "night", "no", "carer", "no")
                : one(
                        "where",
                        "care-home",
                        "since",
                        "2024-02-0" + (1 + number % 9),
                        "born",
                        born,
                        "pension-age",
                        "yes",
                        "night",
                        "no",
                        "carer",
                        "no");
    }

    private static void income(int number, Map<String, Map<String, List<String>>> answers) {
        answers.put(
                "income",
                Map.of("kinds", List.of("STATE_PENSION", "OCCUPATIONAL_PENSION", "ATTENDANCE_ALLOWANCE", "OTHER")));
        answers.put("income/STATE_PENSION", one("amount", pounds(141_00 + number % 9_000), "every", "week"));
        answers.put(
                "income/OCCUPATIONAL_PENSION",
                one(
                        "label",
                        "Works pension",
                        "amount",
                        pounds(90_00 + number % 61_000),
                        "every",
                        "month",
                        "tax",
                        "12.40"));
        answers.put("income/ATTENDANCE_ALLOWANCE", one("amount", "110.40", "every", "week", "rate", "HIGHER"));
        answers.put(
                "income/OTHER",
                one("label", "Small annuity", "amount", pounds(11_00 + number % 3_000), "every", "four-weeks"));
    }

    private static void capital(int number, Map<String, Map<String, List<String>>> answers) {
        answers.put("capital", Map.of("kinds", List.of("SAVINGS")));
        answers.put(
                "capital/SAVINGS",
                one("label", "Building society", "value", pounds((long) number * 7_919 % 2_600_000)));
    }

    private static Map<String, List<String>> one(String... fieldsAndAnswers) {
        var one = new LinkedHashMap<String, List<String>>();
        for (var at = 0; at < fieldsAndAnswers.length; at += 2) {
            one.put(fieldsAndAnswers[at], List.of(fieldsAndAnswers[at + 1]));
        }
        return one;
    }

    private static String pounds(long pennies) {
        return BigDecimal.valueOf(pennies, 2).toPlainString();
    }
}
