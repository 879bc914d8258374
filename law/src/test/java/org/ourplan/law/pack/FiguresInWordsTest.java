package org.ourplan.law.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ourplan.law.pack.PackChecksTest.line;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.agreement.AuthorityLevel;
import org.ourplan.law.charging.figures.FigureTable;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.RuleBook;

/** What is said of a line of a pack that cannot be read, word for word, and what is read from one that can. */
class FiguresInWordsTest {

    private static final PackLine PRICE = line(LineKind.PRICE, "name", "home care", "unit", "hour", "pounds", "24.60");
    private static final PackLine TOP = line(LineKind.LEVEL, "number", "2", "who", "senior manager");

    private static List<String> said(PackLine... lines) {
        List<PackLine> all = new ArrayList<>(List.of(lines));
        all.add(PRICE);
        all.add(TOP);
        PackChecks checks = new PackChecks(
                RuleBook.load(), Set.of("decide-plan"), FigureTable.published().on(LocalDate.of(2026, 6, 15)));
        return checks.of(new PackContent(all)).stream().map(Finding::sentence).toList();
    }

    @Test
    @Tag("SIGN-3")
    void aLevelHasANumberSomebodyAndLimitsThatAreNumbers() {
        assertThat(said(line(LineKind.LEVEL, "number", "1", "weekly-under", "1000")))
                .containsExactly("Say who level 1 is, for example team manager.");
        assertThat(said(line(LineKind.LEVEL, "number", "0", "who", "manager", "weekly-under", "1000")))
                .containsExactly("Number the levels from 1, the lowest first.");
        for (String limit : List.of("weekly-under", "once-up-to", "variance-under")) {
            assertThat(said(line(LineKind.LEVEL, "number", "1", "who", "manager", limit, "lots")))
                    .containsExactly("Level 1: enter a number for each limit, or leave it empty.");
            assertThat(said(line(LineKind.LEVEL, "number", "1", "who", "manager", limit, "10")))
                    .isEmpty();
        }
    }

    @Test
    void aPriceHasAUnitAnAmountAndPerhapsAPercentage() {
        assertThat(said(line(LineKind.PRICE, "name", "meals", "pounds", "6.50")))
                .containsExactly("Say what one of “meals” is, for example an hour.");
        assertThat(said(line(LineKind.PRICE, "name", "meals", "unit", "meal", "pounds", "cheap")))
                .containsExactly("Enter the price of “meals” in pounds and pence.");
        assertThat(said(line(LineKind.PRICE, "name", "meals", "unit", "meal", "pounds", "6.50", "on-cost", "some")))
                .containsExactly("Enter the percentage on top of “meals” as a number, or leave it empty.");
        assertThat(said(line(LineKind.PRICE, "name", "meals", "unit", "meal", "pounds", "6.50", "on-cost", "5")))
                .isEmpty();
    }

    @Test
    void aLimitAWayAndAStatementSayWhatTheyAre() {
        assertThat(said(line(LineKind.LIMIT, "care", "home care", "refuses", "no")))
                .containsExactly("Enter the amount a week from which to look again at “home care”.");
        assertThat(said(line(LineKind.WAY, "way", "barter", "usual", "no", "shops", "any")))
                .containsExactly("There is no way to pay called “barter”.");
        assertThat(said(line(LineKind.STATEMENT, "title", "Our promise")))
                .containsExactly("Write what “Our promise” says.");
        assertThat(said(line(LineKind.WORDING, "form", "budget"))).containsExactly("Write what “budget” says.");
    }

    @Test
    @Tag("SIGN-3")
    void everyLimitOfALevelIsRead() {
        assertThat(PackContent.level(line(
                        LineKind.LEVEL,
                        "number",
                        "1",
                        "who",
                        "manager",
                        "once-up-to",
                        "500",
                        "variance-under",
                        "7.5",
                        "high-risk",
                        "yes")))
                .isEqualTo(new AuthorityLevel(
                        "manager", null, new BigDecimal("500.00"), new BigDecimal("7.50"), true, false));
    }

    @Test
    void aPriceWithoutAUnitIsNotUsed() {
        assertThat(new PackContent(List.of(PRICE, line(LineKind.PRICE, "name", "meals", "pounds", "6.50"))).prices())
                .containsOnlyKeys("home care");
    }

    @Test
    void yesAndNoMayBeWordsOrNotAndABrokenLineIsNamedByItsNumber() {
        Map<String, Object> card =
                Map.of("kind", "way", "way", "prepaid-card", "usual", true, "shops", "any", "where", "A test");
        Map<String, Object> account =
                Map.of("kind", "way", "way", "bank-account", "usual", false, "shops", "any", "where", "A test");
        assertThat(PackFile.content(List.of(card, account)).of(LineKind.WAY))
                .extracting(way -> way.one("usual"))
                .containsExactly("yes", "no");
        assertThatThrownBy(() -> PackFile.content(List.of(card, "account")))
                .hasMessage("line 2 must be a group of fields");
    }

    @Test
    void aLineOfTheCouncilsOwnGoesByItsTitleAndOnlyTheFirstPackHasWhatTheOtherLacks() {
        PackLine own = line(LineKind.POLICY_LINE, "line", PolicyLineKind.OWN, "title", "Our promise", "words", "W");
        PackLine known = line(LineKind.POLICY_LINE, "line", "own-money", "title", "Another", "words", "W");
        assertThat(own.key()).isEqualTo("Our promise");
        assertThat(known.key()).isEqualTo("own-money");
        assertThat(PolicyLineKind.named("own-money")).contains(PolicyLineKind.OWN_MONEY);
        assertThat(PolicyLineKind.named("no-such")).isEmpty();
        assertThat(PackDifference.between(new PackContent(List.of(known)), new PackContent(List.of())))
                .containsExactly(new PackDifference(LineKind.POLICY_LINE, "own-money", known, null));
    }
}
