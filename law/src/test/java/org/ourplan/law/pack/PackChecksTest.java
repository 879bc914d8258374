package org.ourplan.law.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ourplan.law.charging.figures.FigureTable;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.RuleBook;

/** What a pack may not say, and what its owner is told before adopting it. */
class PackChecksTest {

    private static final PackChecks CHECKS = new PackChecks(
            RuleBook.load(), Set.of("decide-plan"), FigureTable.published().on(LocalDate.of(2026, 6, 15)));

    static PackLine line(LineKind kind, String... fieldsAndWords) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put(PackLine.WHERE, "A test");
        for (int i = 0; i < fieldsAndWords.length; i += 2) {
            said.put(fieldsAndWords[i], fieldsAndWords[i + 1]);
        }
        return new PackLine(kind, said);
    }

    private static final PackLine PRICE = line(LineKind.PRICE, "name", "home care", "unit", "hour", "pounds", "24.60");
    private static final PackLine TOP = line(LineKind.LEVEL, "number", "2", "who", "senior manager");
    private static final PackLine LOW = line(
            LineKind.LEVEL,
            "number",
            "1",
            "who",
            "team manager",
            "weekly-under",
            "1000",
            "high-risk",
            "no",
            "exceptions",
            "no");

    /** A pack that has what nothing stands against, and these. */
    private static List<Finding> findings(PackLine... lines) {
        List<PackLine> all = new java.util.ArrayList<>(List.of(PRICE, TOP, LOW));
        all.addAll(List.of(lines));
        return CHECKS.of(new PackContent(all));
    }

    private static List<Finding> words(String words) {
        return findings(line(LineKind.STATEMENT, "title", "A title", "words", words));
    }

    @Test
    void nothingStandsAgainstAPlainPack() {
        assertThat(findings()).isEmpty();
    }

    @Test
    @Tag("OPT-7")
    @Tag("S003-5")
    void anAmountMayAskToLookAgainAndNeverRefuseABudget() {
        PackLine soft = line(LineKind.LIMIT, "care", "home care", "weekly", "750", "refuses", "no");
        PackLine hard = line(LineKind.LIMIT, "care", "home care", "weekly", "750", "refuses", "yes");
        PackLine notSaid = line(LineKind.LIMIT, "care", "home care", "weekly", "750");
        assertThat(findings(soft)).isEmpty();
        for (PackLine cap : List.of(hard, notSaid)) {
            assertThat(findings(cap)).singleElement().satisfies(found -> {
                assertThat(found.ruleId()).isEqualTo("OPT-7");
                assertThat(found.stops()).isTrue();
                assertThat(found.sentence()).contains("£750.00 a week on home care cannot refuse a budget");
                assertThat(found.place()).isEqualTo("limit/home care");
            });
        }
    }

    @Test
    @Tag("OPT-7")
    void aSchemeWhoseHighestLevelHasALimitCapsEveryBudget() {
        PackLine capped = line(LineKind.LEVEL, "number", "1", "who", "director", "weekly-under", "2000");
        assertThat(CHECKS.of(new PackContent(List.of(PRICE, capped))))
                .singleElement()
                .satisfies(found -> assertThat(found.ruleId()).isEqualTo("OPT-7"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Home care is funded to a maximum of £500 a week.",
                "We fund no more than 14 hours of home care.",
                "A package at home must not exceed £ 815 a week",
                "Day opportunities are limited to 3 sessions a week.",
                "Care at home is capped at 90% of the price of a care home.",
                "All is well. We will only fund 2 visits a day. All is well."
            })
    @Tag("OPT-7")
    void aCapInFreeWordsIsAskedToBeAPrompt(String words) {
        assertThat(words(words)).singleElement().satisfies(found -> {
            assertThat(found.ruleId()).isEqualTo("OPT-7");
            assertThat(found.stops()).isTrue();
            assertThat(found.sentence()).contains("Put it as a prompt");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Where home care costs more than £500 a week, look again at a maximum of options with the person.",
                "There is no limit on what care may cost.",
                "We answer in no more than 28 days.",
                "You pay no more than £120 a week.",
                "Prices are 3% higher this year.",
                "Support costs £500 a week."
            })
    void otherWordsPass(String words) {
        assertThat(words(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "All live budgets are reduced by 5%.",
                "Each package is cut by 5 per cent from April.",
                "Plans save 10% at their next review."
            })
    @Tag("PB-12")
    @Tag("S000-32")
    void aCutOfBudgetsByAShareIsRefused(String words) {
        assertThat(words(words)).singleElement().satisfies(found -> {
            assertThat(found.ruleId()).isEqualTo("PB-12");
            assertThat(found.stops()).isTrue();
        });
    }

    private static PackLine way(String way, String usual, String shops) {
        return line(LineKind.WAY, "way", way, "usual", usual, "shops", shops);
    }

    @Test
    @Tag("DP-27")
    void aPrepaidCardIsNeverTheOnlyWayAndIsNotTheUsualOne() {
        PackLine card = way("prepaid-card", "no", "any");
        PackLine usualCard = way("prepaid-card", "yes", "any");
        PackLine account = way("bank-account", "no", "any");
        assertThat(findings(card)).singleElement().satisfies(found -> {
            assertThat(found.ruleId()).isEqualTo("DP-27");
            assertThat(found.stops()).isTrue();
        });
        assertThat(findings(card, account)).isEmpty();
        assertThat(findings(account)).isEmpty();
        assertThat(findings(usualCard, account)).singleElement().satisfies(found -> {
            assertThat(found.ruleId()).isEqualTo("DP-27");
            assertThat(found.stops()).isFalse();
        });
    }

    @Test
    @Tag("DP-27")
    void aClosedListOfShopsIsRefused() {
        assertThat(findings(way("bank-account", "yes", "any"), way("prepaid-card", "no", "listed")))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.stops()).isTrue();
                    assertThat(found.sentence()).contains("closed list of shops");
                });
    }

    @Test
    @Tag("S004-136")
    void whatTheLawLeavesNoChoiceInCannotBeSwitched() {
        assertThat(findings(line(LineKind.CHOICE, "choice", "advocacy_duty", "value", "no")))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.ruleId()).isEqualTo("S004-136");
                    assertThat(found.stops()).isTrue();
                    assertThat(found.sentence()).contains("The law leaves no choice called “advocacy_duty”");
                });
        assertThat(findings(line(LineKind.CHOICE, "choice", "charge_carers", "value", "no")))
                .isEmpty();
        assertThat(findings(line(LineKind.CHOICE, "choice", "charge_carers", "value", "perhaps")))
                .hasSize(1);
    }

    @Test
    void aChoiceBelowWhatTheLawGivesIsRefused() {
        assertThat(findings(line(LineKind.CHOICE, "choice", "ucl_community", "value", "20000")))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.sentence()).contains("never lower");
                    assertThat(found.place()).isEqualTo("choice/ucl_community");
                });
    }

    @Test
    @Tag("S001-30")
    void everyLineSaysWhereItComesFromAndCitesOnlyWhatThereIs() {
        PackLine bare = new PackLine(LineKind.STATEMENT, Map.of("title", "T", "words", "W"));
        PackLine wrong = line(LineKind.STATEMENT, "title", "T", "words", "W", "cites", "S001-L1 S009-1");
        assertThat(findings(bare))
                .singleElement()
                .satisfies(found -> assertThat(found.sentence()).contains("Say where “T” comes from"));
        assertThat(findings(wrong))
                .singleElement()
                .satisfies(found -> assertThat(found.sentence()).contains("cites S009-1"));
    }

    @Test
    void aLineSaidTwiceIsRefused() {
        assertThat(findings(PRICE))
                .singleElement()
                .satisfies(found -> assertThat(found.sentence()).contains("says “home care” twice"));
    }

    @Test
    void figuresThatCannotBeReadAreNamed() {
        assertThat(findings(line(LineKind.PRICE, "name", "meals", "pounds", "cheap")))
                .hasSize(2);
        assertThat(findings(line(LineKind.TARGET, "target", "decide-plan", "days", "0")))
                .hasSize(1);
        assertThat(findings(line(LineKind.TARGET, "target", "no-such", "days", "3")))
                .hasSize(1);
        assertThat(findings(line(LineKind.POLICY_LINE, "line", "no-such", "words", "W")))
                .hasSize(1);
        assertThat(findings(line(LineKind.WORDING, "form", "no-such", "words", "W")))
                .hasSize(1);
    }

    @Test
    void whatIsNotSaidIsToldBeforehandAndNeverGuessed() {
        assertThat(CHECKS.of(new PackContent(List.of())))
                .allSatisfy(found -> assertThat(found.stops()).isFalse())
                .extracting(Finding::sentence)
                .containsExactly(
                        "Who may agree a plan: not said here. Nobody may agree a plan for the council until the policy"
                                + " owner enters a scheme of delegation.",
                        "Prices (the rate card): not said here. A budget that needs a price stops, and says which price,"
                                + " from when, and who can enter it.");
    }
}
