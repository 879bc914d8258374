package org.ourplan.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.documents.decide.BeforeEasyRead;
import org.ourplan.documents.decide.EasyWords;
import org.ourplan.people.FictionalPeople;
import org.ourplan.people.People;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.ourplan.testing.StatementCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** A document written in Easy Read by somebody, for one person, before it goes; and its other forms over HTTP. */
@OurplanTest
class EasyReadWritingTest {

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    People people;

    @Autowired
    Documents documents;

    @Autowired
    TransactionTemplate transaction;

    private Staff.Hired worker;
    private PersonId person;
    private UUID document;

    @BeforeEach
    void somebodyWithALetterAboutMoney() {
        worker = staff.hire("Wendy Worker", staff.team("North"), Role.PRACTITIONER);
        person = people.add(FictionalPeople.needing(List.of("Easy Read", "audio")), worker.who());
        var line = new EasyRead.Line(Picture.MONEY, "Your contribution is £8.00 a week.");
        var parts = Map.<String, Object>of(
                "easyRead", new EasyRead(List.of(new EasyRead.Section("What we decided", List.of(line)))));
        document = transaction.execute(status -> documents.make(
                person,
                DocumentKind.LOWER_BUDGET_LETTER,
                NewId.next(),
                1,
                "Your budget",
                "documents/easyRead",
                parts,
                worker.who()));
    }

    private String page() {
        return person.link() + "/documents/" + document + "/easy-read";
    }

    private Browserless worker() {
        return new Browserless(port).with(worker.secret());
    }

    @Test
    @Tag("INFO-4")
    void theDraftSaysWhatTheDocumentSaysAndWhatIsHardInIt() {
        var draft = worker().get(page()).page();
        assertThat(draft.selectFirst("textarea[name=words]").wholeText())
                .contains("# What we decided\n", "money: Your contribution is £8.00 a week.");
        assertThat(draft.text()).contains("contribution: you could say “what you pay”");
    }

    @Test
    @Tag("INFO-4")
    void whatIsMadeIsADocumentOfItsOwnForTheSameReadersAndTheOldOneStays() {
        var made = worker().submit(
                        page(),
                        page(),
                        "words",
                        "# My money\nphone: You can call us.\n“I like tea.”\nYou pay £8.00 a week.",
                        "read",
                        "yes");
        assertThat(made.path()).as(made.page().text()).isEqualTo(person.link() + "/documents");
        var all = documents.of(person);
        assertThat(all)
                .extracting(MadeDocument::kind)
                .containsExactly(DocumentKind.MONEY_LETTER_EASY_READ, DocumentKind.LOWER_BUDGET_LETTER);
        assertThat(all.getFirst().about()).isEqualTo(all.getLast().about());
        assertThat(all.getFirst().title()).isEqualTo("Easy Read: Your budget");
        assertThat(all.getFirst().kind().about()).isEqualTo(DocumentKind.About.MONEY);
        var shown = worker().get(all.getFirst().link()).page();
        assertThat(shown.select(".idea svg").eachAttr("aria-label"))
                .containsExactly("a telephone", "a person", "money");
        assertThat(shown.select(".theirs").eachText()).containsExactly("I like tea.");
    }

    @Test
    @Tag("INFO-4")
    void aLongLineOrAHardWordIsSaidAtItsFieldAndWhatWasTypedStays() {
        var long16 = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen";
        var wrong = worker().submit(page(), page(), "words", long16 + "\nYou are eligible.", "read", "yes");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select(".govuk-error-summary a").eachAttr("href"))
                .containsExactly("#words", "#keep");
        assertThat(wrong.page().selectFirst("textarea[name=words]").wholeText()).contains(long16);
        assertThat(wrong.page().text()).contains("eligible (for example: we must help with this)");
        var unread = worker().submit(page(), page(), "words", "You are eligible.", "keep", "yes");
        assertThat(unread.page().select(".govuk-error-summary a").eachAttr("href"))
                .containsExactly("#read");
        assertThat(documents.of(person)).hasSize(1);
    }

    @Test
    void itCanBeLookedAtFirstAndNothingIsKept() {
        var look = worker().submit(page(), page(), "words", "I live at home.", "look", "yes");
        assertThat(look.page().select(".ourplan-idea svg").attr("aria-label")).isEqualTo("a house");
        assertThat(documents.of(person)).hasSize(1);
    }

    @Test
    @Tag("INFO-4")
    void fifteenWordsAndSixtyLinesAreTheMost() {
        assertThat(EasyWords.count("a - b … c")).isEqualTo(3);
        var fifteen = "word ".repeat(15);
        assertThat(BeforeEasyRead.check(List.of(fifteen), 60, false)).isEmpty();
        assertThat(BeforeEasyRead.check(List.of(fifteen + "word"), 60, false)).containsOnlyKeys("words");
        var lines = IntStream.range(0, 61).mapToObj(at -> "A line.").toList();
        assertThat(BeforeEasyRead.check(lines.subList(0, 60), 60, false)).isEmpty();
        assertThat(BeforeEasyRead.check(lines, 60, false)).containsOnlyKeys("words");
        assertThat(BeforeEasyRead.check(List.of(), 60, false)).containsOnlyKeys("words");
        assertThat(EasyWords.hardIn("They assess, assessed and are assessing. Requires! Information."))
                .containsOnlyKeys("assess", "require");
        assertThat(BeforeEasyRead.check(List.of("It is annual."), 60, true)).isEmpty();
    }

    @Test
    @Tag("INFO-4")
    void theirOwnCopiesAreTheirsAloneAndTheOneTheyNeedStandsFirst() {
        var mine = new Browserless(port)
                .with(staff.hire("Fay Fictional", null, person, Role.PERSON).secret());
        StatementCount.reset();
        var list = mine.get("/me/documents").page();
        assertThat(StatementCount.sinceReset()).hasSizeLessThanOrEqualTo(6);
        assertThat(list.select("main li a[href*=/as/]").eachText())
                .first()
                .asString()
                .startsWith("Audio script");
        var script = mine.get("/me/documents/" + document + "/as/audio-script");
        assertThat(script.response().headers().firstValue("Content-Type")).hasValue("text/plain;charset=UTF-8");
        assertThat(script.response().body()).contains("Your contribution is eight pounds a week.");
        assertThat(mine.get("/me/documents/" + document + "/as/plain-text")
                        .response()
                        .body())
                .contains("Your contribution is £8.00 a week.");
        assertThat(mine.get("/me/documents/" + document + "/as/word").response().body())
                .startsWith("PK");
        assertThat(mine.get("/me/documents/" + document + "/as/song").status()).isEqualTo(404);
        var other = people.add(FictionalPeople.needing(List.of()), worker.who());
        var gus = new Browserless(port)
                .with(staff.hire("Gus", null, other, Role.PERSON).secret());
        assertThat(gus.get("/me/documents/" + document + "/as/plain-text").status())
                .isEqualTo(404);
    }
}
