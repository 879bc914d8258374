package org.ourplan.law.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ourplan.law.pack.PackChecksTest.line;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.agreement.AuthorityLevel;
import org.ourplan.law.budget.Rate;
import org.ourplan.law.charging.policy.Switch;

/** What a pack says, read; two packs side by side; what is no pack. */
class PackContentTest {

    private static final LocalDate FROM = LocalDate.of(2027, 4, 1);

    @Test
    void levelsMakeASchemeInTheOrderOfTheirNumbers() {
        PackContent pack = new PackContent(List.of(
                line(LineKind.LEVEL, "number", "2", "who", "senior manager"),
                line(
                        LineKind.LEVEL,
                        "number",
                        "1",
                        "who",
                        "team manager",
                        "weekly-under",
                        "1,000",
                        "high-risk",
                        "no")));
        assertThat(pack.scheme()).isNotNull();
        assertThat(pack.scheme().levels())
                .containsExactly(
                        new AuthorityLevel("team manager", new BigDecimal("1000.00"), null, null, false, false),
                        AuthorityLevel.top("senior manager"));
        assertThat(new PackContent(List.of()).scheme()).isNull();
    }

    @Test
    void pricesTargetsAndWordsAreReadByName() {
        PackContent pack = new PackContent(List.of(
                line(LineKind.PRICE, "name", "home care", "unit", "hour", "pounds", "24.6", "on-cost", "20"),
                line(LineKind.TARGET, "target", "decide-plan", "days", "7"),
                line(LineKind.WORDING, "form", "budget", "words", "Ask us."),
                line(LineKind.POLICY_LINE, "line", "own-money", "words", "W")));
        assertThat(pack.prices())
                .isEqualTo(Map.of("home care", new Rate("hour", new BigDecimal("24.60"), new BigDecimal("20"))));
        assertThat(pack.targets()).isEqualTo(Map.of("decide-plan", 7));
        assertThat(pack.wording(FormWording.BUDGET)).isEqualTo("Ask us.");
        assertThat(pack.wording(FormWording.OPTIONS)).isEmpty();
        assertThat(pack.asks(PolicyLineKind.OWN_MONEY)).isTrue();
        assertThat(pack.asks(PolicyLineKind.ROUND_THE_CLOCK)).isFalse();
    }

    @Test
    void choicesReachTheChargingRulesWithTheirDayAndDecision() {
        var policy = new PackContent(List.of(
                        line(LineKind.CHOICE, "choice", "charge_carers", "value", "no"),
                        line(LineKind.CHOICE, "choice", "percent_of_disposable", "value", "90"),
                        line(LineKind.CHOICE, "choice", "month_rule", "value", "365")))
                .localPolicy(FROM, "Cabinet, minute 14");
        assertThat(policy.on(Switch.CHARGE_CARERS)).isFalse();
        assertThat(policy.find(Switch.CHARGE_CARERS)).isNotNull();
        assertThat(policy.number(Switch.PERCENT_OF_DISPOSABLE)).isEqualByComparingTo("90");
        assertThat(policy.word(Switch.MONTH_RULE, "")).isEqualTo("365");
        assertThat(policy.all()).allSatisfy(choice -> {
            assertThat(choice.from()).isEqualTo(FROM);
            assertThat(choice.approval()).isEqualTo("Cabinet, minute 14");
        });
    }

    @Test
    @Tag("S001-L4B")
    void thereAreSixKindsOfSkillAndShortTermHasNoUsualLength() {
        assertThat(SkillKind.values())
                .extracting(SkillKind::words)
                .containsExactly(
                        "Budgeting and money",
                        "Public transport and getting about",
                        "Washing, dressing and daily living",
                        "Self-esteem and speaking up for oneself",
                        "Safety at home and in the community",
                        "Technology that helps");
        assertThat(PolicyLineKind.SHORT_TERM_SKILLS.needs()).anyMatch(need -> need.contains("no usual length"));
    }

    @Test
    void onlyWhatTwoPacksDoNotSayAlikeIsADifference() {
        PackLine low = line(LineKind.PRICE, "name", "home care", "unit", "hour", "pounds", "24.60");
        PackLine high = line(LineKind.PRICE, "name", "home care", "unit", "hour", "pounds", "25.10");
        PackLine sameElsewhere = new PackLine(
                LineKind.PRICE,
                Map.of("name", "home care", "unit", "hour", "pounds", "24.60", "where", "Another rate card"));
        PackLine meals = line(LineKind.PRICE, "name", "meals", "unit", "meal", "pounds", "6.50");
        assertThat(PackDifference.between(new PackContent(List.of(low)), new PackContent(List.of(sameElsewhere))))
                .isEmpty();
        assertThat(PackDifference.between(new PackContent(List.of(low)), new PackContent(List.of(high, meals))))
                .containsExactly(
                        new PackDifference(LineKind.PRICE, "home care", low, high),
                        new PackDifference(LineKind.PRICE, "meals", null, meals));
    }

    private static Map<String, Object> file(Map<String, Object> more) {
        var file = new java.util.HashMap<String, Object>(Map.of(
                "id",
                "x",
                "title",
                "X",
                "source",
                "S001",
                "decided",
                "D",
                "supersedes",
                "N",
                "about",
                "A",
                "lines",
                List.of()));
        file.putAll(more);
        return file;
    }

    @Test
    @Tag("S004-136")
    void aFileThatTriesToSetAStatutoryCheckIsRefused() {
        assertThat(PackFile.read(file(Map.of())).content().lines()).isEmpty();
        assertThatThrownBy(() -> PackFile.read(file(Map.of("checks", Map.of("advocacy", "off")))))
                .hasMessageContaining("statutory checks are not part of a pack");
        assertThatThrownBy(() ->
                        PackFile.read(file(Map.of("lines", List.of(Map.of("kind", "check", "key", "PLAN-1"))))))
                .hasMessageContaining("no lines of the kind “check”");
        assertThatThrownBy(() -> PackFile.read(
                        file(Map.of("lines", List.of(Map.of("kind", "price", "name", "meals", "most", "5"))))))
                .hasMessageContaining("has no “most”");
        assertThatThrownBy(() -> PackFile.read(List.of())).hasMessageContaining("must be a group of fields");
    }
}
