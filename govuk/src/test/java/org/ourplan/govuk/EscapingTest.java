package org.ourplan.govuk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type is shown as they typed it, wherever it stands, and never obeyed. */
class EscapingTest {

    private static final String NASTY =
            "\"><script>alert('1')</script> & Mohammed 'Mo' Ünal \uD83C\uDF3B \u0645\u0631\u062D\u0628\u0627";

    @Test
    void textTypedByPeopleIsShownAsTyped() {
        Document page = Jsoup.parse(String.join(
                "\n",
                List.of(
                        TextInput.named("name")
                                .label(NASTY)
                                .hint(NASTY)
                                .error(NASTY)
                                .value(NASTY)
                                .html(),
                        Textarea.named("story").label("Story").value(NASTY).html(),
                        SummaryList.empty()
                                .row("Name", NASTY, ActionLink.change("#", NASTY))
                                .html(),
                        Radios.named("who").legend(NASTY).choice(NASTY, NASTY).html())));
        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("input#name").val()).isEqualTo(NASTY);
        assertThat(page.select("textarea").getFirst().wholeText().stripLeading())
                .isEqualTo(NASTY);
        assertThat(page.select("dd").getFirst().wholeText().strip()).isEqualTo(NASTY);
        assertThat(page.select("input[type=radio]").val()).isEqualTo(NASTY);
    }

    @Test
    void aLineBreakAtTheBeginningOfATextIsKept() {
        assertThat(Textarea.named("story").value("\nsecond line").html()).contains(">\n\nsecond line</textarea>");
    }

    @Test
    void attributeValuesAreEscaped() {
        String html = Tag.of("New").attribute("data-note", NASTY).html();
        assertThat(Jsoup.parse(html).select("strong").attr("data-note")).isEqualTo(NASTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"onclick", "OnFocus", "a b", "", "x\"y", "><script"})
    void namesThatAreNotPlainAttributesAreRefused(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> Tag.of("New").attribute(name, "1"));
    }

    @Test
    void richContentIsWrittenAsItIs() {
        assertThat(InsetText.of(Tag.of("New")).html()).contains("<strong class=\"govuk-tag\"");
    }
}
