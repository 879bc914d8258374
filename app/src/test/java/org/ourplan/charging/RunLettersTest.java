package org.ourplan.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ourplan.charging.AssessedPeople.pensioner;
import static org.ourplan.tables.Tables.CHARGING_RUN_LETTER;
import static org.ourplan.tables.Tables.DOCUMENT_PDF;
import static org.ourplan.tables.Tables.EVENT;
import static org.ourplan.tables.Tables.TASK;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.charging.decide.LetterStage;
import org.ourplan.documents.DocumentKind;
import org.ourplan.documents.MadeDocument;
import org.ourplan.documents.store.DocumentStore;
import org.ourplan.platform.PersonId;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.StatementCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;

/** The letters of a run: each once, in its person's format, only after it counts; and what could not be made, and why. */
@OurplanTest
class RunLettersTest extends OverEverybody {

    @Autowired
    DocumentStore pages;

    @LocalServerPort
    int port;

    private String words(PersonId person, DocumentKind kind) {
        var document = made(person).stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
        return Jsoup.parse(new String(
                        pages.page(person, document.id()).orElseThrow(), java.nio.charset.StandardCharsets.UTF_8))
                .select("main")
                .text();
    }

    private List<String> paper(PersonId person) {
        return database.select(DOCUMENT_PDF.FORMAT)
                .from(DOCUMENT_PDF)
                .where(DOCUMENT_PDF.DOCUMENT.in(
                        made(person).stream().map(MadeDocument::id).toList()))
                .fetch(DOCUMENT_PDF.FORMAT);
    }

    @Test
    void nothingIsMadeBeforeTheRunCountsAndThenOneLetterEachThatSaysWhatChanged() {
        var person = needing();
        var same = people.add(pensioner("300.00"), LETTERS_FROM);
        var run = worked(LETTERS_FROM);
        letterWork.look();
        assertThat(made(person)).isEmpty();
        assertThat(letters.find(run)).isEmpty();
        assertThat(runs.count(run, "Looked at.", decides)).isEmpty();
        letterWork.look();
        assertThat(made(person)).as("not before the new contributions stand").isEmpty();
        work.look();
        letterWork.look();
        letterWork.look();
        assertThat(made(person)).extracting(MadeDocument::kind).containsExactly(DocumentKind.CONTRIBUTION_LETTER);
        assertThat(made(same)).as("whoever pays the same is not written to").isEmpty();
        assertThat(words(person, DocumentKind.CONTRIBUTION_LETTER))
                .contains(
                        "You pay £58.55 a week towards your care.",
                        "Before 8 April 2026 you paid £67.40 a week. Now it is £8.85 a week less.",
                        "The amounts that the law sets have changed. That makes £8.85 a week less.",
                        "This is from 8 April 2026.",
                        "Tell us");
        assertThat(database.fetchCount(EVENT, EVENT.CHAIN.eq(person.value()).and(EVENT.HAPPENING.eq("DOCUMENT_MADE"))))
                .isEqualTo(1);
        assertThat(letters.find(run).orElseThrow().stage()).isEqualTo(LetterStage.MADE);
    }

    @Test
    @Tag("INFO-4")
    void eachIsInTheFormatThatItsPersonNeeds() {
        var ordinary = needing();
        var large = needing("large print");
        var easy = needing("Easy Read");
        var audio = needing("audio");
        var run = counted();
        work.look();
        letterWork.look();
        assertThat(paper(ordinary)).containsExactly("ORDINARY");
        assertThat(paper(large)).containsExactly("LARGE");
        assertThat(paper(easy)).containsExactly("ORDINARY", "ORDINARY");
        assertThat(made(easy))
                .extracting(MadeDocument::kind)
                .containsExactlyInAnyOrder(
                        DocumentKind.CONTRIBUTION_LETTER, DocumentKind.CONTRIBUTION_LETTER_EASY_READ);
        assertThat(words(easy, DocumentKind.CONTRIBUTION_LETTER_EASY_READ))
                .contains("I pay £58.55 a week.", "Before that I paid £67.40 a week.", "Now it is £8.85 less.");
        var found = letters.find(run).orElseThrow();
        assertThat(letters.left(found, RunLetters.Which.BY_HAND, 0, 5_000))
                .filteredOn(one -> one.person().equals(audio.value()))
                .singleElement()
                .satisfies(
                        one -> assertThat(one.why()).isEqualTo("They need audio. Make that copy and give it to them."));
        assertThat(letters.left(found, RunLetters.Which.BY_HAND, 0, 5_000))
                .noneMatch(one ->
                        List.of(ordinary.value(), large.value(), easy.value()).contains(one.person()));
    }

    @Test
    void whatCannotBeMadeSaysWhyStopsNoOtherAndIsTriedAgain() {
        var person = needing();
        var again = needing();
        var run = counted();
        work.look();
        people.again(again, pensioner("320.00"), LETTERS_FROM);
        letterWork.look();
        assertThat(made(person)).hasSize(1);
        assertThat(made(again)).isEmpty();
        var found = letters.find(run).orElseThrow();
        assertThat(letters.left(found, RunLetters.Which.NOT_MADE, 0, 5_000))
                .filteredOn(one -> one.person().equals(again.value()))
                .singleElement()
                .satisfies(one -> assertThat(one.why()).startsWith("It was worked out again since."));
        var before = letters.counts(found);
        assertThat(before.notMade()).isPositive();
        assertThat(letters.again(run)).isTrue();
        assertThat(letters.again(run)).as("once at a time").isFalse();
        letterWork.look();
        var after = letters.find(run).orElseThrow();
        assertThat(after.round()).isEqualTo(2);
        assertThat(letters.counts(after)).isEqualTo(before);
        assertThat(made(person)).as("never twice").hasSize(1);
        assertThatThrownBy(() -> database.update(CHARGING_RUN_LETTER)
                        .set(CHARGING_RUN_LETTER.WHY_NOT, "Nothing")
                        .execute())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void thePageFollowsThemAndWhoGivesThemSaysSoOnce() {
        var person = needing();
        var audio = needing("audio");
        var run = counted();
        work.look();
        var finance = new Browserless(port)
                .with(staff.hire("Fay Gives (fictional)", null, Role.FINANCE_OFFICER)
                        .secret());
        var link = "/charging/runs/" + run + "/letters";
        assertThat(finance.get("/charging/runs/" + run).page().select("a[href=" + link + "]"))
                .hasSize(1);
        assertThat(finance.get(link).page().text()).contains("Making the letters. 0 of");
        assertThat(finance.submit(link, link + "/stop").page().text()).contains("It has been stopped.");
        assertThat(finance.get("/work/waiting-on-me").page().text()).contains("See the letters about what people pay");
        assertThat(letterWork.look()).isZero();
        finance.submit(link, link + "/go-on");
        letterWork.look();
        StatementCount.reset();
        var shown = finance.get(link + "?which=by-hand");
        assertThat(StatementCount.sinceReset()).hasSizeLessThanOrEqualTo(6);
        assertThat(shown.page().text())
                .contains("The letters are made.", "They need audio. Make that copy and give it to them.")
                .doesNotContain("Run Fictional");
        assertThat(finance.get("/work/waiting-on-me").page().text())
                .contains("Give the letters about what people pay from 8 April 2026")
                .doesNotContain("See the letters about what people pay");
        assertThat(finance.submit(link, link + "/given").page().text())
                .contains("Enter the day they were given", "Choose how they were given.");
        var today = LocalDate.now(clock);
        finance.submit(
                link,
                link + "/given",
                "how",
                "by post",
                "on-day",
                String.valueOf(today.getDayOfMonth()),
                "on-month",
                String.valueOf(today.getMonthValue()),
                "on-year",
                String.valueOf(today.getYear()));
        assertThat(made(person).getFirst().given()).isEmpty();
        letterWork.look();
        letterWork.look();
        assertThat(made(person).getFirst().given()).singleElement().satisfies(giving -> {
            assertThat(giving.how()).isEqualTo("by post");
            assertThat(giving.format()).isEqualTo("ordinary print");
            assertThat(giving.givenOn()).isEqualTo(today);
        });
        assertThat(made(audio).getFirst().given()).as("left to somebody's hand").isEmpty();
        assertThat(finance.get(link).page().text())
                .contains("Fay Gives (fictional) said on", "by post.")
                .doesNotContain("Say that they were given");
        assertThat(letters.given(run, "by post", today, decides)).isPresent();
        assertThat(database.fetchCount(TASK, TASK.ABOUT.eq(run).and(TASK.DONE_AT.isNull())))
                .isZero();
    }
}
