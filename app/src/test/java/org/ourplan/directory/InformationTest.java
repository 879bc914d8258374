package org.ourplan.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ourplan.tables.Tables.INFORMATION_PUBLISHED;
import static org.ourplan.tables.Tables.INFORMATION_TEXT;

import java.time.OffsetDateTime;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.information.InformationKind;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The council's own information covers the five kinds of section 4(2), or nothing new of it is made known. */
@OurplanTest
class InformationTest {

    private static final String HERE = Information.KEEPING;

    @LocalServerPort
    int port;

    @Autowired
    Entries entries;

    @Autowired
    DSLContext database;

    private Staff.Hired owner;
    private Browserless keeper;
    private Browserless anybody;

    @BeforeEach
    void everyKindIsWritten() {
        owner = entries.keeper();
        keeper = new Browserless(port).with(owner.secret());
        anybody = new Browserless(port);
        for (var kind : InformationKind.values()) {
            write(kind, "About " + kind.path() + ".\n\nCall 01632 960 100.");
        }
    }

    private Browserless.Shown write(InformationKind kind, String words) {
        return keeper.submit(HERE + "/" + kind.path(), HERE + "/" + kind.path(), "words", words);
    }

    private Browserless.Shown publish() {
        return keeper.post(HERE, HERE + "/publish", Map.of());
    }

    @Test
    @Tag("INFO-2")
    void allFiveKindsAreMadeKnownTogetherAndReadByAnybody() {
        assertThat(publish().status()).isEqualTo(200);
        var all = anybody.get("/directory/information");
        assertThat(all.page().select("main li a").eachText())
                .containsExactly(
                        "How care and support works here",
                        "The choice of care and support, and who provides it",
                        "How to get the care and support there is",
                        "How to get independent financial advice",
                        "What to do if you are worried about somebody’s safety or wellbeing");
        for (var kind : InformationKind.values()) {
            var one = anybody.get("/directory/information/" + kind.path());
            assertThat(one.heading()).isEqualTo(kind.words());
            assertThat(one.page().select("main p.govuk-body-l").eachText())
                    .containsExactly("About " + kind.path() + ".", "Call 01632 960 100.");
        }
        assertThat(anybody.get("/directory/information/other").status()).isEqualTo(404);
    }

    @Test
    @Tag("INFO-2")
    void withOneOfTheFiveTakenOutNothingNewIsMadeKnownAndThePageSaysWhichAndWhoWritesIt() {
        publish();
        write(InformationKind.SAFETY, " ");
        write(InformationKind.MONEY, "Something new.");
        var page = keeper.get(HERE).page();
        assertThat(page.select("form[action$=/publish]")).isEmpty();
        assertThat(page.text())
                .contains("A policy owner writes them")
                .contains(
                        "Nothing is written yet on this: What to do if you are worried about somebody’s safety or wellbeing. (Care Act 2014 s4(2)(e))");
        var forged = publish();
        assertThat(forged.status()).isEqualTo(409);
        assertThat(forged.page().text())
                .contains("worried about somebody’s safety")
                .contains("policy owner can write it");
        assertThat(anybody.get("/directory/information/safety").page().text()).contains("About safety.");
        assertThat(anybody.get("/directory/information/money").page().text())
                .contains("About money.")
                .doesNotContain("Something new.");
        write(InformationKind.SAFETY, "Call 999 if somebody is in danger.");
        assertThat(publish().status()).isEqualTo(200);
        assertThat(anybody.get("/directory/information/money").page().text()).contains("Something new.");
    }

    @Test
    @Tag("INFO-2")
    void theDatabaseRefusesAPublicationThatLacksOneToo() {
        var text = database.insertInto(INFORMATION_TEXT)
                .set(INFORMATION_TEXT.KIND, "SAFETY")
                .set(INFORMATION_TEXT.WORDS, " ")
                .set(INFORMATION_TEXT.WRITTEN_AT, OffsetDateTime.now())
                .set(INFORMATION_TEXT.WRITTEN_BY, owner.who().account())
                .set(INFORMATION_TEXT.WRITTEN_BY_NAME, "Kit")
                .returning(INFORMATION_TEXT.ID)
                .fetchSingle()
                .getId();
        var last = database.selectFrom(INFORMATION_PUBLISHED)
                .orderBy(INFORMATION_PUBLISHED.ID.desc())
                .limit(1);
        publish();
        assertThatThrownBy(() -> {
                    var row = last.fetchSingle();
                    database.insertInto(INFORMATION_PUBLISHED)
                            .set(INFORMATION_PUBLISHED.SYSTEM, row.getSystem())
                            .set(INFORMATION_PUBLISHED.CHOICE, row.getChoice())
                            .set(INFORMATION_PUBLISHED.ACCESS, row.getAccess())
                            .set(INFORMATION_PUBLISHED.MONEY, row.getMoney())
                            .set(INFORMATION_PUBLISHED.SAFETY, text)
                            .set(INFORMATION_PUBLISHED.PUBLISHED_AT, OffsetDateTime.now())
                            .set(INFORMATION_PUBLISHED.PUBLISHED_BY, owner.who().account())
                            .set(INFORMATION_PUBLISHED.PUBLISHED_BY_NAME, "Kit")
                            .execute();
                })
                .hasMessageContaining("each of the five kinds");
    }

    @Test
    void twoWhoWriteOneTextBothSeeBoth() {
        var opened = keeper.get(HERE + "/choice")
                .page()
                .select("input[name=version]")
                .val();
        write(InformationKind.CHOICE, "The first text.");
        var other = new Browserless(port).with(entries.keeper().secret());
        var clash = other.post(HERE, HERE + "/choice", Map.of(), "version", opened, "words", "The second text.");
        assertThat(clash.status()).isEqualTo(409);
        assertThat(clash.page().text()).contains("The first text.").contains("The second text.");
    }
}
