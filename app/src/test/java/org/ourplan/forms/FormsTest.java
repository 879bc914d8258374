package org.ourplan.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.documents.Judge;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.StatementCount;
import org.ourplan.writing.Question;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Blank forms: there for anybody, large, with every question of the pages they are made from. */
@OurplanTest
class FormsTest {

    @LocalServerPort
    int port;

    @Autowired
    List<BlankForm> forms;

    @Autowired
    BlankPapers papers;

    @Test
    @Tag("INFO-3")
    void anybodyFindsEveryFormWithoutSigningIn() {
        StatementCount.reset();
        var page = new Browserless(port).get("/forms").page();
        assertThat(StatementCount.sinceReset()).hasSizeLessThanOrEqualTo(6);
        assertThat(forms)
                .extracting(BlankForm::name)
                .containsExactly("profile", "assessment", "carers-assessment", "plan", "money");
        assertThat(page.select("main h2").eachText())
                .containsExactlyElementsOf(forms.stream().map(BlankForm::title).toList());
        assertThat(new Browserless(port).get("/forms/song").status()).isEqualTo(404);
        assertThat(new Browserless(port)
                        .get("/forms/profile?in=word")
                        .response()
                        .body())
                .startsWith("PK");
    }

    @Test
    @Tag("INFO-3")
    void everyQuestionStandsOnItsFormWithRoomForTheAnswerAndWhereToSendIt() {
        for (var form : forms) {
            var page = Jsoup.parse(new String(papers.page(form, "").getBody(), StandardCharsets.UTF_8));
            assertThat(page.select("html.large"))
                    .as("large unless asked otherwise")
                    .hasSize(1);
            var asked = form.parts().stream()
                    .flatMap(part -> part.questions().stream())
                    .flatMap(question -> question.withBeneath().stream())
                    .toList();
            assertThat(page.select(".ask"))
                    .hasSameSizeAs(asked.stream()
                            .filter(question -> question.kind() != Question.Kind.HEADING)
                            .toList());
            assertThat(asked)
                    .isNotEmpty()
                    .allSatisfy(question -> assertThat(page.text()).contains(question.words()));
            assertThat(page.select(".write, .fill, .tick").size())
                    .isGreaterThanOrEqualTo(page.select(".ask").size());
            assertThat(page.text()).contains("Who", "Where to send it", "The Moot Hall", "01632 960 100");
        }
    }

    @Test
    void aFormIsATaggedPdfInLargePrint() throws Exception {
        for (var name : List.of("profile", "plan")) {
            var form = forms.stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            var pdf = papers.pdf(form, "").getBody();
            Files.write(Path.of("target/form-" + name + ".pdf"), pdf);
            assertThat(Judge.complaints(pdf)).as(name).isEmpty();
        }
    }
}
