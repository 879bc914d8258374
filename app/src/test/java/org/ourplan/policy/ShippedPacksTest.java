package org.ourplan.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.agreement.Delegation;
import org.ourplan.law.agreement.PlanToAgree;
import org.ourplan.law.charging.figures.FigureTable;
import org.ourplan.law.charging.policy.Switch;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.money.Pounds;
import org.ourplan.law.pack.LineKind;
import org.ourplan.law.pack.PackChecks;
import org.ourplan.law.pack.PackLine;
import org.ourplan.law.pack.PolicyLineKind;
import org.ourplan.law.pack.ShippedPack;
import org.ourplan.law.rules.RuleBook;
import org.ourplan.policy.shipped.ShippedPacks;

/** The five packs that come with the program, against their sources. */
class ShippedPacksTest {

    private static final RuleBook REGISTER = RuleBook.load();

    private final ShippedPacks shipped = new ShippedPacks();

    private ShippedPack pack(String id) {
        return shipped.find(id).orElseThrow();
    }

    private static List<String> cited(ShippedPack pack) {
        return pack.content().lines().stream()
                .flatMap(line -> line.cites().stream())
                .toList();
    }

    @Test
    void fiveLoadAndEveryLineCitesAParagraphOfItsOwnSource() {
        assertThat(shipped.all()).extracting(ShippedPack::source).containsExactly("S000", "S001", "S003", "S004", "");
        for (var pack : shipped.all()) {
            assertThat(pack.content().lines()).isNotEmpty().allSatisfy(line -> {
                assertThat(line.where()).as(line.key()).isNotEmpty();
                assertThat(line.cites()).as(line.key()).isNotEmpty().allSatisfy(id -> {
                    assertThat(REGISTER.holds(id)).as(id).isTrue();
                    var part = REGISTER.rule(id).part();
                    assertThat(pack.source().isEmpty() ? part.equals("law") : id.startsWith(pack.source() + "-"))
                            .as(pack.id() + " " + id)
                            .isTrue();
                });
            });
        }
    }

    @Test
    @Tag("OPT-7")
    @Tag("PB-12")
    void noneOfThemHasWhatAPackMayNotHave() {
        var targets = Stream.of(LocalTarget.values()).map(LocalTarget::stored).collect(Collectors.toSet());
        var checks = new PackChecks(REGISTER, targets, FigureTable.published().on(LocalDate.of(2026, 6, 15)));
        for (var pack : shipped.all()) {
            assertThat(checks.of(pack.content()).stream().filter(Finding::stops))
                    .as(pack.id())
                    .isEmpty();
        }
    }

    @Test
    @Tag("S001-L1")
    @Tag("S001-1")
    void cambridgeshireAsksItsSevenLinesInOrderEachFromItsOwnProposal() {
        var lines = pack("cambridgeshire-2016").content().of(LineKind.POLICY_LINE);
        assertThat(lines)
                .extracting(line ->
                        PolicyLineKind.named(line.one("line")).orElseThrow().ruleId())
                .containsExactly("S001-L1", "S001-L2", "S001-L3", "S001-L4", "S001-L5", "S001-L6", "S001-L7");
        for (var number = 1; number <= 7; number++) {
            assertThat(lines.get(number - 1).where()).startsWith("Proposal " + number);
            assertThat(lines.get(number - 1).cites()).contains("S001-L" + number);
        }
        assertThat(pack("cambridgeshire-2016").decided()).contains("Adults Committee", "1 March 2016");
        assertThat(pack("cambridgeshire-2016").supersedes()).contains("March 2015");
    }

    @Test
    @Tag("S003-1")
    void leicestershireTakesThePlaceOfThePolicyOf2015AndDoesNotChargeCarers() {
        var pack = pack("leicestershire-2020");
        assertThat(pack.supersedes()).contains("Cost Effective Care Policy 2015", "13 October 2014");
        var policy = pack.content().localPolicy(LocalDate.of(2020, 2, 1), "test");
        assertThat(policy.find(Switch.CHARGE_CARERS)).isNotNull();
        assertThat(policy.on(Switch.CHARGE_CARERS)).isFalse();
        assertThat(cited(pack)).contains("S003-3", "S003-5", "S003-10", "S003-20", "S003-24", "S003-25", "S003-34");
    }

    private static String level(ShippedPack pack, String weekly, boolean veryComplex) {
        var plan = new PlanToAgree(new BigDecimal(weekly), Pounds.NOTHING, null, false, veryComplex, false);
        return Delegation.route(plan, Objects.requireNonNull(pack.content().scheme()))
                .level()
                .name();
    }

    @Test
    @Tag("S004-74")
    void theGuideDelegatesAsShropshireDoes() {
        var guide = pack("tlap-guide-2015");
        assertThat(level(guide, "999.99", false)).isEqualTo("team manager");
        assertThat(level(guide, "1000.00", false)).isEqualTo("senior manager");
        assertThat(level(guide, "600.00", true)).isEqualTo("senior manager");
    }

    @Test
    void whatASourceDoesNotSayIsNotInvented() {
        for (var id : List.of("southampton-2016", "cambridgeshire-2016", "leicestershire-2020", "statutory")) {
            assertThat(pack(id).content().scheme()).as(id).isNull();
            assertThat(pack(id).content().targets()).as(id).isEmpty();
        }
        assertThat(shipped.all())
                .allSatisfy(pack -> assertThat(pack.content().prices()).isEmpty());
        assertThat(kinds(pack("statutory"))).containsExactly(LineKind.STATEMENT);
    }

    private static Set<LineKind> kinds(ShippedPack pack) {
        return pack.content().lines().stream().map(PackLine::kind).collect(Collectors.toSet());
    }
}
