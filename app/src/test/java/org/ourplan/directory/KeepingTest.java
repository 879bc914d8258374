package org.ourplan.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ourplan.tables.Tables.DIRECTORY_VERSION;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourplan.law.pack.LineKind;
import org.ourplan.law.pack.PackContent;
import org.ourplan.policy.Adopted;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.SettableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Keeping the directory: what is added and changed stays readable for ever, and what was not checked for too long says so. */
@OurplanTest
class KeepingTest {

    @LocalServerPort
    int port;

    @Autowired
    Entries entries;

    @Autowired
    Keeping keeping;

    @Autowired
    Adopted adopted;

    @Autowired
    DSLContext database;

    private String village;
    private Browserless keeper;

    @BeforeEach
    void somewhere() {
        village = Entries.village();
        keeper = new Browserless(port).with(entries.keeper().secret());
    }

    @AfterEach
    void listsAreEmptyAndTheClockRuns() {
        entries.clearLists();
        SettableClock.run();
    }

    private UUID choir() {
        return entries.add(Entries.text("Choir " + village, "Sing.", village));
    }

    private static String kept(UUID entry) {
        return "/directory/keeping/" + entry;
    }

    private Browserless.Shown checks(UUID entry, LocalDate on, String how) {
        return keeper.submit(
                kept(entry),
                kept(entry) + "/checked",
                "checked-day",
                String.valueOf(on.getDayOfMonth()),
                "checked-month",
                String.valueOf(on.getMonthValue()),
                "checked-year",
                String.valueOf(on.getYear()),
                "how",
                how);
    }

    @Test
    void anEntryIsAddedChangedCheckedWithdrawnAndEveryTextIsKept() {
        var wrong = keeper.submit("/directory/keeping/new", "/directory/keeping/new", "name", "Choir", "web", "choir");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select(".govuk-error-summary").text())
                .contains("Say what somebody does or gets there")
                .contains("Choose at least one thing")
                .contains("begins with https://");
        assertThat(wrong.page().select("input[name=name]").val()).isEqualTo("Choir");
        var added = keeper.submit(
                "/directory/keeping/new",
                "/directory/keeping/new",
                "name",
                "Choir " + village,
                "what",
                "Sing.",
                "who-for",
                "Anybody",
                "cost",
                "Free",
                "phone",
                "01632 960 001",
                "kinds",
                "community");
        assertThat(added.heading()).isEqualTo("Choir " + village);
        var link = added.path();
        var entry = UUID.fromString(link.substring(link.lastIndexOf('/') + 1));
        keeper.submit(link + "/change", link + "/change?version=1", "cost", "£2");
        assertThat(new Browserless(port).get("/directory/" + entry).page().text())
                .contains("What it costs £2");
        checks(entry, LocalDate.now().minusDays(1), "called them");
        assertThat(new Browserless(port).get("/directory/" + entry).page().text())
                .contains("by our policy owner")
                .doesNotContain("Kit Keeper");
        keeper.submit(link, link + "/withdraw", "why", "It has closed");
        assertThat(keeper.get(link).page().text())
                .contains("Withdrawn: It has closed")
                .contains("changed: What it costs.")
                .contains("Kit Keeper (fictional): added.");
        assertThat(database.fetchCount(DIRECTORY_VERSION, DIRECTORY_VERSION.ENTRY.eq(entry)))
                .isEqualTo(3);
        assertThatThrownBy(() -> database.execute("update directory_version set number = 9 where entry = ?", entry))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void twoWhoChangeOneEntryBothSeeBothTexts() {
        var entry = choir();
        var other = new Browserless(port).with(entries.keeper().secret());
        var opened = kept(entry) + "/change?version=1";
        keeper.submit(kept(entry) + "/change", opened, "cost", "£2");
        var clash = other.post(
                kept(entry) + "/change",
                opened,
                java.util.Map.of(),
                "name",
                "Choir " + village,
                "what",
                "Sing.",
                "who-for",
                "Anybody",
                "cost",
                "£3 each",
                "phone",
                "01632 960 099",
                "areas",
                village,
                "kinds",
                "community");
        assertThat(clash.status()).isEqualTo(409);
        assertThat(clash.page().text()).contains("£2").contains("£3 each").contains("Two people wrote here");
        assertThat(new Browserless(port).get("/directory/" + entry).page().text())
                .contains("£2")
                .doesNotContain("£3");
    }

    @Test
    void aDayOfACheckIsNeverToComeNorBeforeTheLastAndSaysHow() {
        var entry = choir();
        var today = LocalDate.now();
        assertThat(checks(entry, today.plusDays(1), "called").page().text()).contains("The day cannot be after today");
        assertThat(checks(entry, today, "").page().text()).contains("Say how you checked");
        checks(entry, today.minusDays(5), "called");
        assertThat(checks(entry, today.minusDays(6), "called").page().text())
                .contains("checked after that day already");
        assertThat(checks(entry, today.minusDays(5), "called again").status()).isEqualTo(200);
    }

    @Test
    void withoutATargetInThePackNothingIsOldAndThePageSaysWhoCanEnterOne() {
        var entry = choir();
        keeping.checked(
                entry,
                new Checked(LocalDate.of(2020, 1, 1), "called", Checked.OUR_KEEPER),
                entries.keeper().who());
        assertThat(keeper.get("/directory/keeping").page().text())
                .contains("There is no figure for the local target")
                .contains("Ask the policy owner to enter it")
                .contains("Choir " + village + " Checked on 1 January 2020");
        assertThat(new Browserless(port).get("/directory/" + entry).page().text())
                .contains("Last checked on 1 January 2020");
    }

    @Test
    void whatWasNotCheckedForLongerThanTheCouncilsTargetSaysSoAndIsOnTheKeepersList() {
        var from = Adopted.farDay();
        adopted.adopt(
                new PackContent(List.of(
                        Adopted.line(LineKind.LEVEL, "number", "1", "who", "senior manager"),
                        Adopted.line(LineKind.TARGET, "target", "check-directory", "days", "90"))),
                from);
        SettableClock.setTo(from);
        var owner = entries.keeper();
        var entry = entries.add(Entries.text("Choir " + village, "Sing.", village), owner.who());
        keeping.checked(entry, new Checked(from, "called", Checked.OUR_KEEPER), owner.who());
        var soon = new Browserless(port).with(owner.secret());
        assertThat(soon.get("/directory/keeping").page().text())
                .contains("within 90 days. This is our own target, not the law’s");
        assertThat(soon.get("/work/coming-up").page().text()).contains("Choir " + village);
        assertThat(soon.get("/work/waiting-on-me").page().text()).doesNotContain("Choir " + village);
        SettableClock.setTo(from.plusDays(90));
        assertThat(new Browserless(port).get("/directory/" + entry).page().text())
                .contains("Last checked on");
        SettableClock.setTo(from.plusDays(91));
        assertThat(new Browserless(port).get("/directory/" + entry).page().text())
                .contains("Not checked since")
                .doesNotContain("Last checked on");
        var late = new Browserless(port).with(entries.keeper().secret());
        assertThat(late.get("/work/waiting-on-me").page().text())
                .contains("Choir " + village)
                .contains("our local target");
        keeping.checked(entry, new Checked(from.plusDays(91), "called", Checked.OUR_KEEPER), owner.who());
        assertThat(late.get("/work/waiting-on-me").page().text()).doesNotContain("Choir " + village);
        keeping.withdraw(entry, "It has closed", owner.who());
        assertThat(late.get("/work/coming-up").page().text()).doesNotContain("Choir " + village);
    }

    @Test
    void aTargetThatComesLaterIsSetForEveryEntryWithOneButton() {
        var entry = choir();
        keeping.checked(
                entry,
                new Checked(LocalDate.of(2025, 1, 1), "called", Checked.OUR_KEEPER),
                entries.keeper().who());
        var from = Adopted.farDay();
        adopted.adopt(
                new PackContent(List.of(
                        Adopted.line(LineKind.LEVEL, "number", "1", "who", "senior manager"),
                        Adopted.line(LineKind.TARGET, "target", "check-directory", "days", "30"))),
                from);
        SettableClock.setTo(from);
        var late = new Browserless(port).with(entries.keeper().secret());
        assertThat(late.get("/directory/keeping").page().text()).contains("another day on the work list");
        late.submit("/directory/keeping", "/directory/keeping/days");
        assertThat(late.get("/directory/keeping").page().text()).doesNotContain("another day on the work list");
        assertThat(database.fetchExists(
                        org.ourplan.tables.Tables.TASK,
                        org.ourplan.tables.Tables.TASK
                                .ABOUT
                                .eq(entry)
                                .and(org.ourplan.tables.Tables.TASK.DUE.eq(LocalDate.of(2025, 1, 31)))
                                .and(org.ourplan.tables.Tables.TASK.DONE_AT.isNull())))
                .isTrue();
        SettableClock.run();
        keeper.submit("/directory/keeping", "/directory/keeping/days");
    }
}
