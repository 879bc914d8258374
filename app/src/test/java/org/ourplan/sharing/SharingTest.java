package org.ourplan.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ourplan.tables.Tables.EVENT;
import static org.ourplan.tables.Tables.SHARED_OUTSIDE;
import static org.ourplan.tables.Tables.SHARING_AGREEMENT;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.people.NewPerson;
import org.ourplan.people.People;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.SettableClock;
import org.ourplan.testing.Staff;
import org.ourplan.testing.StatementCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What may be shared is written down, what goes out stands on it, and the person sees it and can end it. */
@OurplanTest
class SharingTest {

    private static final String BSL = "Interpreter: British Sign Language";
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    private Staff.Hired worker;
    private PersonId person;
    private Browserless own;
    private Browserless office;

    @BeforeEach
    void begin() {
        SettableClock.setTo(TODAY);
        worker = staff.hire("Wanda Worker", staff.team("North"), Role.PRACTITIONER);
        person = people.add(
                new NewPerson(
                        "Yolanda",
                        "Fictional",
                        "",
                        "",
                        "",
                        List.of(),
                        null,
                        number(),
                        "",
                        "",
                        "unknown",
                        "",
                        "",
                        List.of(BSL),
                        List.of("Easy Read"),
                        "not-asked",
                        true),
                worker.who());
        own = new Browserless(port)
                .with(staff.hire("Yolanda Fictional", null, person, Role.PERSON).secret());
        office = new Browserless(port).with(worker.secret());
    }

    @AfterEach
    void clockRuns() {
        SettableClock.run();
    }

    /** Ten digits that nobody else in the tests has. */
    private static String number() {
        return ("" + Math.abs(NewId.next().getLeastSignificantBits())).substring(0, 10);
    }

    private String at(String page) {
        return person.link() + "/sharing" + page;
    }

    /** She agrees that her surgery has her plan. */
    private static String[] surgery(String... over) {
        return with(
                new String[] {
                    "kind", "NHS",
                    "recipient", "Dr Fictional, Mill Lane surgery",
                    "parts", "PLAN",
                    "purpose", "So that the nurse knows when my carers come",
                    "without-needs", "I tell them myself",
                    "ground", "CONSENT",
                    "told", "yes",
                    "from-day", "1",
                    "from-month", "9",
                    "from-year", "2026"
                },
                over);
    }

    /** These answers with others in place of some; a field that stands twice in the second is sent twice. */
    private static String[] with(String[] answers, String... over) {
        var changed = new java.util.ArrayList<String>();
        var names = new java.util.HashSet<String>();
        for (var i = 0; i < over.length; i += 2) {
            names.add(over[i]);
            changed.addAll(List.of(over[i], over[i + 1]));
        }
        for (var i = 0; i < answers.length; i += 2) {
            if (!names.contains(answers[i])) {
                changed.addAll(List.of(answers[i], answers[i + 1]));
            }
        }
        return changed.toArray(String[]::new);
    }

    private Browserless.Shown writes(String... answers) {
        return office.submit(at("/new"), at("/new"), answers);
    }

    private UUID agreement() {
        return database.select(SHARING_AGREEMENT.ID)
                .from(SHARING_AGREEMENT)
                .where(SHARING_AGREEMENT.PERSON.eq(person.value()))
                .orderBy(SHARING_AGREEMENT.RECORDED_AT.desc(), SHARING_AGREEMENT.ID.desc())
                .limit(1)
                .fetchSingle(SHARING_AGREEMENT.ID);
    }

    private int agreements() {
        return database.fetchCount(SHARING_AGREEMENT, SHARING_AGREEMENT.PERSON.eq(person.value()));
    }

    private Browserless.Shown shares(UUID agreement, String... over) {
        var page = at("/" + agreement + "/share");
        return office.submit(
                page,
                page,
                with(
                        new String[] {
                            "parts", "PLAN",
                            "what", "the plan of 3 May",
                            "how", "by secure email",
                            "shared-day", "1",
                            "shared-month", "9",
                            "shared-year", "2026"
                        },
                        over));
    }

    private int shared() {
        return database.fetchCount(SHARED_OUTSIDE, SHARED_OUTSIDE.PERSON.eq(person.value()));
    }

    @Test
    void whatIsAgreedGoesOutIsSeenByThePersonAndEndsTheMomentTheySaySo() {
        writes(surgery());
        var agreement = agreement();
        shares(agreement);
        assertThat(own.get("/me/sharing").page().text())
                .contains("Dr Fictional, Mill Lane surgery")
                .contains("What: The care and support plan.")
                .contains("What for: So that the nurse knows when my carers come")
                .contains("You said yes.")
                .contains("1 September 2026: the plan of 3 May. By secure email.");
        var withdraw = "/me/sharing/" + agreement + "/withdraw";
        assertThat(own.submit(withdraw, withdraw, "words", "I changed my mind").page().text())
                .contains("From today we share nothing more with Dr Fictional")
                .contains("Who we no longer share with");
        assertThat(shares(agreement).page().select(".govuk-error-summary").text())
                .contains("This was ended. From that day nothing more is shared.");
        assertThat(shared()).isEqualTo(1);
        assertThat(office.get(at("")).page().text())
                .contains("withdrawn on their own page")
                .contains("I changed my mind");
        assertThat(own.get(withdraw).status()).isEqualTo(404);
        assertThat(database.fetchCount(
                        EVENT, EVENT.CHAIN.eq(person.value()).and(EVENT.DETAILS.cast(String.class).contains("mind"))))
                .as("no words in events")
                .isZero();
    }

    @Test
    void nothingGoesOutBeyondWhatStandsAndTheDatabaseRefusesItToo() {
        writes(surgery("last-day", "30", "last-month", "9", "last-year", "2026"));
        var agreement = agreement();
        assertThat(shares(agreement, "parts", "MONEY").page().select(".govuk-error-summary").text())
                .contains("Choose what was shared");
        assertThat(shares(agreement, "shared-day", "31", "shared-month", "8").page().text())
                .contains("Nothing could be shared before the first day of this.");
        assertThat(shares(agreement, "shared-day", "2").page().text()).contains("This day cannot be after today.");
        SettableClock.setTo(LocalDate.of(2026, 10, 1));
        office = new Browserless(port)
                .with(staff.hire("Wanda Worker", worker.who().team(), Role.PRACTITIONER).secret());
        assertThat(shares(agreement, "shared-month", "10").page().text()).contains("The last day of this has passed.");
        assertThat(shared()).isZero();
        assertThatThrownBy(() -> database.insertInto(SHARED_OUTSIDE)
                        .set(SHARED_OUTSIDE.ID, NewId.next())
                        .set(SHARED_OUTSIDE.PERSON, person.value())
                        .set(SHARED_OUTSIDE.AGREEMENT, agreement)
                        .set(SHARED_OUTSIDE.SHARED_ON, LocalDate.of(2026, 10, 1))
                        .set(SHARED_OUTSIDE.PARTS, new String[] {"PLAN"})
                        .set(SHARED_OUTSIDE.WHAT, "the plan")
                        .set(SHARED_OUTSIDE.MEANS, "by post")
                        .set(SHARED_OUTSIDE.NEEDS, new String[0])
                        .set(SHARED_OUTSIDE.FORMATS, new String[0])
                        .set(SHARED_OUTSIDE.RECORDED_AT, OffsetDateTime.now())
                        .set(SHARED_OUTSIDE.RECORDED_BY, worker.who().account())
                        .set(SHARED_OUTSIDE.RECORDED_BY_NAME, "Wanda")
                        .execute())
                .hasMessageContaining("nothing stands on which this may be shared");
    }

    @Test
    @Tag("DATA-4")
    void herCarerIsToldOnlyWhatSheAgreesTo() {
        var refused = writes(surgery(
                "kind", "CARER", "recipient", "Nina Field", "ground", "SAFEGUARDING", "reasons-SAFEGUARDING", "Safer"));
        assertThat(refused.page().select(".govuk-error-summary").text())
                .contains("told only what they agree to, or what was decided for them");
        assertThat(refused.page().select("#recipient").val()).isEqualTo("Nina Field");
        assertThat(agreements()).isZero();
        var nobody = writes(surgery(
                "kind",
                "CARER",
                "recipient",
                "Nina Field",
                "ground",
                "DECIDED_FOR_THEM",
                "decided-by",
                "best-interests"));
        assertThat(nobody.page().select(".govuk-error-summary").text())
                .contains("There is no best interests decision about this");
        assertThat(agreements()).isZero();
        writes(surgery("kind", "CARER", "recipient", "Nina Field"));
        assertThat(agreements()).isEqualTo(1);
    }

    @Test
    @Tag("DATA-6")
    void thePoliceAreToldWithoutConsentWithAReasonAndSheIsNotToldUntilThatIsSafe() {
        var police = surgery("kind", "POLICE", "recipient", "Westmere police", "ground", "SAFEGUARDING", "told", "no");
        var open = writes(with(police, "told", "yes"));
        assertThat(open.page().select(".govuk-error-summary").text())
                .contains("They did not agree. Say why it is shared all the same.");
        var reasons = with(police, "reasons-SAFEGUARDING", "Others are at risk");
        assertThat(writes(reasons).page().select(".govuk-error-summary").text())
                .contains("Say why they were not told.");
        writes(with(reasons, "why-not-told", "He reads her letters"));
        shares(agreement());
        assertThat(shared()).isEqualTo(1);
        assertThat(own.get("/me/sharing").page().text()).doesNotContain("police").doesNotContain("the plan of 3 May");
        assertThat(office.get(at("")).page().text())
                .contains("Others are at risk")
                .contains("No: He reads her letters")
                .contains("the plan of 3 May");
        var told = at("/" + agreement() + "/told");
        office.submit(told, told, "told-day", "1", "told-month", "9", "told-year", "2026");
        assertThat(own.get("/me/sharing").page().text())
                .contains("Westmere police")
                .contains("We have to, to keep you or somebody else safe.")
                .doesNotContain("Stop sharing with Westmere police");
        assertThat(own.get("/me/sharing/" + agreement() + "/withdraw").status())
                .as("what she did not agree to is not hers to withdraw")
                .isEqualTo(404);
    }

    @Test
    @Tag("DATA-3")
    void whatIsSharedForCareSaysWhatWithWhomAndWhyAndAnObjectionNeedsAReason() {
        var care = surgery(
                "kind",
                "PROVIDER",
                "recipient",
                "Hearth Home Care",
                "ground",
                "DIRECT_CARE",
                "reasons-DIRECT_CARE",
                "They help her to eat");
        writes(care);
        var before = agreement();
        shares(before);
        assertThat(office.get(at("")).page().text())
                .contains("Hearth Home Care")
                .contains("The care and support plan")
                .contains("So that the nurse knows when my carers come")
                .contains("Health and Social Care Act 2012 s251B")
                .contains("1 September 2026: the plan of 3 May. By secure email.");
        own.post("/me/sharing", "/me/sharing/objections", java.util.Map.of(), "about", "CARE", "objects", "yes");
        assertThat(shares(before).page().select(".govuk-error-summary").text())
                .contains("They object to sharing for their care since this was written down.");
        assertThat(writes(care).page().select(".govuk-error-summary").text())
                .contains("Say why it has to be shared in spite of that.");
        assertThat(agreements()).isEqualTo(1);
        writes(with(care, "despite", "Without it she would choke"));
        shares(agreement());
        assertThat(shared()).isEqualTo(2);
    }

    @Test
    @Tag("DATA-12")
    @Tag("FIX-12")
    @Tag("INFO-4")
    void howSheCommunicatesGoesWithEverythingThatIsSharedWithHerYes() {
        var silent = writes(surgery("without-needs", ""));
        assertThat(silent.page().select(".govuk-error-summary").text())
                .contains("How they communicate goes with what is shared.");
        writes(with(surgery("parts", "PLAN", "parts", "COMMUNICATION"), "without-needs", ""));
        var sheet = shares(agreement());
        assertThat(sheet.path()).contains("/sheets/");
        assertThat(sheet.page().select("main").text())
                .contains("How to communicate with them " + BSL)
                .contains("Give them written information in Easy Read")
                .contains("It covers How to communicate, and in what form information is needed; the care and support plan");
        writes(surgery());
        assertThat(shares(agreement()).page().select("main").text())
                .as("nothing that she did not agree to")
                .doesNotContain(BSL);
    }

    @Test
    @Tag("DATA-2")
    void theNhsNumberGoesWithWhatIsSharedForCareUnlessSheObjects() {
        var number = people.find(person).orElseThrow().nhsNumber();
        assertThat(number).isNotNull();
        writes(surgery());
        var agreement = agreement();
        assertThat(shares(agreement).page().select("main").text()).contains("NHS number " + number);
        own.post("/me/sharing", "/me/sharing/objections", java.util.Map.of(), "about", "NHS_NUMBER", "objects", "yes");
        assertThat(shares(agreement).page().select("main").text()).doesNotContain(number);
        own.post("/me/sharing", "/me/sharing/objections", java.util.Map.of(), "about", "NHS_NUMBER", "objects", "no");
        assertThat(shares(agreement).page().select("main").text()).contains(number);
        writes(surgery("kind", "OTHER", "recipient", "The library"));
        assertThat(shares(agreement()).page().select("main").text()).doesNotContain(number);
    }

    @Test
    void nothingTypedIsLostAndSomebodyElsesAgreementIsNotThere() {
        var shown = writes(surgery("from-day", "", "purpose", "", "kind", "EVERYBODY"));
        assertThat(shown.page().select(".govuk-error-summary").text())
                .contains("Choose with whom")
                .contains("Say what it is for")
                .contains("Enter the first day");
        assertThat(shown.page().select("#recipient").val()).isEqualTo("Dr Fictional, Mill Lane surgery");
        writes(surgery());
        var other = people.add(org.ourplan.people.FictionalPeople.named("Stella", "Stranger"), worker.who());
        assertThat(office.get(other.link() + "/sharing/" + agreement() + "/share").status())
                .isEqualTo(404);
        var stranger = new Browserless(port)
                .with(staff.hire("Stella", null, other, Role.PERSON).secret());
        assertThat(stranger.get("/me/sharing/" + agreement() + "/withdraw").status())
                .isEqualTo(404);
    }

    @Test
    void eachPageTakesAtMostSixStatements() {
        writes(surgery());
        shares(agreement());
        for (var page : List.of(at(""), at("/new"), at("/" + agreement() + "/share"))) {
            StatementCount.reset();
            assertThat(office.get(page).status()).isEqualTo(200);
            assertThat(StatementCount.sinceReset()).as(page).hasSizeLessThanOrEqualTo(6);
        }
        StatementCount.reset();
        own.get("/me/sharing");
        assertThat(StatementCount.sinceReset()).hasSizeLessThanOrEqualTo(6);
    }
}
