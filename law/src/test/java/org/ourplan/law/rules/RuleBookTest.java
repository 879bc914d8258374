package org.ourplan.law.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RuleBookTest {

    private static final String HEADING =
            "id,part,check_status,text,citation_or_locator,software_or_kind,test,correction\n";

    @Test
    void theShippedRegisterHoldsEveryRuleOnceWithItsText() {
        RuleBook book = RuleBook.load();

        assertThat(book.rules()).hasSize(732);
        assertThat(book.rules()).extracting(Rule::id).doesNotHaveDuplicates();
        assertThat(book.rules()).allSatisfy(rule -> assertThat(rule.text()).isNotBlank());
        assertThat(book.rule("ELIG-ADULT-4").text()).isEqualTo("All three limbs needed.");
        assertThat(book.rule("FIX-1").text()).contains("say \"2014\"; the 2014 name was the draft");
    }

    @Test
    void aRuleFromMemoryKeepsItsTag() {
        RuleBook book = RuleBook.load();

        assertThat(book.rule("ELIG-ADULT-9").fromMemory()).isTrue();
        assertThat(book.rule("FIX-8").fromMemory()).as("partly M").isTrue();
        assertThat(book.rule("ELIG-ADULT-4").fromMemory()).isFalse();
        assertThat(book.rule("ELIG-CARER-1").fromMemory()).as("S").isFalse();
    }

    @Test
    void aLaterCorrectionIsKept() {
        assertThat(RuleBook.load().rule("AS-14").correction()).startsWith("Rule is a duty");
    }

    @Test
    void anUnknownIdIsRefused() {
        RuleBook book = RuleBook.load();

        assertThat(book.find("NO-SUCH-1")).isEmpty();
        assertThat(book.holds("NO-SUCH-1")).isFalse();
        assertThatThrownBy(() -> book.rule("NO-SUCH-1")).hasMessage("the register has no rule NO-SUCH-1");
    }

    @Test
    void aRepeatedIdIsRefused() {
        String row = "X-1,law,V,text,cite,,,\n";

        assertThat(RuleBook.read(HEADING + row).holds("X-1")).isTrue();
        assertThatThrownBy(() -> RuleBook.read(HEADING + row + row)).hasMessage("the register holds X-1 twice");
    }

    @Test
    void anotherHeadingAShortRowAndAnEmptyIdAreRefused() {
        assertThatThrownBy(() -> RuleBook.read("id,text\n")).hasMessageStartingWith("the register must begin");
        assertThatThrownBy(() -> RuleBook.read("")).hasMessageStartingWith("the register must begin");
        assertThatThrownBy(() -> RuleBook.read(HEADING + "X-1,law,V\n")).hasMessageContaining("X-1,law,V");
        assertThatThrownBy(() -> RuleBook.read(HEADING + ",law,V,text,cite,,,\n"))
                .hasMessageContaining("must have 8 cells and an id");
    }

    @Test
    void quotedCellsHoldCommasLineEndsAndQuotes() {
        assertThat(QuotedCsv.rows("a,\"b,\nc\",\"say \"\"yes\"\"\"\r\n\r\n,,\n\"\"\nlast"))
                .containsExactly(List.of("a", "b,\nc", "say \"yes\""), List.of("", "", ""), List.of("last"));
        assertThat(QuotedCsv.rows("a,\"b\"")).containsExactly(List.of("a", "b"));
        assertThatThrownBy(() -> QuotedCsv.rows("a,\"b")).hasMessageContaining("never closed");
    }
}
