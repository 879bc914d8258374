package org.ourplan.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.tables.Tables.ASK;
import static org.ourplan.tables.Tables.HELPING;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.access.HelpPart;
import org.ourplan.access.Role;
import org.ourplan.access.store.SignIns;
import org.ourplan.documents.DocumentKind;
import org.ourplan.documents.store.DocumentStore;
import org.ourplan.organisation.OutsideHelp;
import org.ourplan.people.FictionalPeople;
import org.ourplan.people.People;
import org.ourplan.people.Standing;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.SettableClock;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Each kind of outside helper reaches exactly what was given, of the one person who is helped, and nothing else. */
@OurplanTest
class HelpingMatrixTest {

    private static final Path TABLE = Path.of("..", "docs", "access-table.csv");

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    @Autowired
    DocumentStore documents;

    @Autowired
    SignIns signIns;

    @Autowired
    OutsideHelp help;

    private OwnPlace place;
    private PersonId stranger;
    private UUID care;
    private UUID money;
    private UUID payment;
    private Browserless own;
    private EveryKindOfHelper helpers;

    @BeforeEach
    void begin() {
        place = new OwnPlace(port, people, staff);
        stranger = people.add(FictionalPeople.named("Stella", "Stranger"), place.worker.who());
        care = document(DocumentKind.PLAN);
        money = document(DocumentKind.CONTRIBUTION_LETTER);
        payment = document(DocumentKind.DIRECT_PAYMENT_AGREEMENT);
        own = new Browserless(port)
                .with(staff.hire("Yolanda Fictional", null, place.person, Role.PERSON)
                        .secret());
        helpers = new EveryKindOfHelper(place, own, help);
    }

    private UUID document(DocumentKind kind) {
        var page = "<html><body><main><h1>" + kind.title() + "</h1></main></body></html>";
        return documents.keep(
                new DocumentStore.Kept(
                        place.person,
                        kind,
                        NewId.next(),
                        1,
                        kind.title(),
                        page.getBytes(StandardCharsets.UTF_8),
                        "0".repeat(64)),
                place.worker.who());
    }

    /** Every page for helpers, and the part that it needs. */
    private Map<String, HelpPart> pages(PersonId person) {
        var base = "/helping/" + person;
        var pages = new LinkedHashMap<String, HelpPart>();
        pages.put(base + "/next", HelpPart.NEXT);
        pages.put(base + "/profile", HelpPart.PROFILE);
        pages.put(base + "/profile/like", HelpPart.PROFILE);
        pages.put(base + "/plan", HelpPart.PLAN);
        pages.put(base + "/advocacy", HelpPart.ADVOCACY);
        pages.put(base + "/advocacy/meeting", HelpPart.ADVOCACY);
        pages.put(base + "/advocacy/report", HelpPart.ADVOCACY);
        pages.put(base + "/documents/care", HelpPart.CARE_DOCUMENTS);
        pages.put(base + "/documents/care/" + care, HelpPart.CARE_DOCUMENTS);
        pages.put(base + "/documents/care/" + care + "/as/plain-text", HelpPart.CARE_DOCUMENTS);
        pages.put(base + "/documents/money/" + money + "/as/audio-script", HelpPart.MONEY_DOCUMENTS);
        pages.put(base + "/documents/direct-payment/" + payment + "/as/word", HelpPart.DIRECT_PAYMENT_DOCUMENTS);
        pages.put(base + "/documents/money", HelpPart.MONEY_DOCUMENTS);
        pages.put(base + "/documents/money/" + money, HelpPart.MONEY_DOCUMENTS);
        pages.put(base + "/documents/direct-payment", HelpPart.DIRECT_PAYMENT_DOCUMENTS);
        pages.put(base + "/documents/direct-payment/" + payment, HelpPart.DIRECT_PAYMENT_DOCUMENTS);
        pages.put(base + "/asks", HelpPart.ASK);
        pages.put(base + "/asks/new", HelpPart.ASK);
        return pages;
    }

    /** One story for every kind: what was given opens and nothing else; after it ended nothing does, and an open page saves nothing. */
    @Test
    @Tag("DATA-11")
    @Tag("DATA-13")
    @Tag("ADV-13")
    void eachReachesExactlyWhatWasGivenAndNothingElseAndNothingOnceItEnded() throws IOException {
        var wrong = new ArrayList<String>();
        var kinds = helpers.all();
        for (var helper : kinds) {
            pages(place.person)
                    .forEach((page, part) -> expect(helper, page, helper.given().contains(part) ? 200 : 404, wrong));
            pages(stranger).keySet().forEach(page -> expect(helper, page, 404, wrong));
            expect(helper, "/helping/" + place.person, 200, wrong);
            expect(helper, "/helping/" + stranger, 404, wrong);
            for (var other : List.of(
                    "/care/" + money,
                    "/money/" + care,
                    "/care/" + money + ".pdf",
                    "/money/" + payment,
                    "/care/" + money + "/as/plain-text",
                    "/money/" + payment + "/as/word",
                    "/direct-payment/" + care + "/as/audio-script",
                    "/direct-payment/" + money,
                    "/direct-payment/" + money + ".pdf")) {
                expect(helper, "/helping/" + place.person + "/documents" + other, 404, wrong);
            }
            for (var page : allOtherPages()) {
                var status = helper.at().get(page).status();
                if (status != 403 && status != 404) {
                    wrong.add(helper.who() + " at " + page + ": " + status);
                }
            }
        }
        var open = kinds.stream()
                .map(helper -> helper.at().get("/helping").page().selectFirst("input[name=_csrf]"))
                .map(token -> token == null ? "" : token.attr("value"))
                .toList();
        everythingEnds();
        for (var helper : kinds) {
            pages(place.person).keySet().forEach(page -> expect(helper, page, 404, wrong));
            expect(helper, "/helping/" + place.person, 404, wrong);
            var token = open.get(kinds.indexOf(helper));
            for (var sends : List.of("/profile/like", "/plan/good-week", "/asks/new", "/advocacy/report")) {
                var sent = helper.at()
                        .press(
                                token,
                                "/helping/" + place.person + sends,
                                "version",
                                "0",
                                "words",
                                "Late",
                                "kind",
                                "REVIEW");
                if (sent.status() != 404) {
                    wrong.add(helper.who() + " sends to " + sends + " afterwards: " + sent.status());
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(database.fetchCount(ASK, ASK.PERSON.eq(place.person.value())))
                .isZero();
    }

    /** The person ends what they can, the council the rest, each on their own page. */
    private void everythingEnds() {
        for (var each :
                own.get("/me/helpers").page().select("form[action$=/end]").eachAttr("action")) {
            own.submit("/me/helpers", each);
        }
        for (var each : place.office
                .get(place.link())
                .page()
                .select("form[action$=/end]")
                .eachAttr("action")) {
            place.office.submit(place.link(), each);
        }
    }

    /** Every page about a person, their own or another's, that opens for the role of helpers: the others stay shut in EveryRouteTest. */
    private List<String> allOtherPages() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .skip(1)
                .map(row -> row.split(","))
                .filter(row -> row[0].equals("GET") && row[4 + Role.PLANNER.ordinal()].equals("open"))
                .filter(row ->
                        List.of("a-person-worked-with", "a-person-asked-for").contains(row[2]))
                .map(row -> row[1].replace("{person}", place.person.toString())
                        .replaceAll("\\{\\*?[^}]+}", "0198c0de-0000-7000-8000-000000000001"))
                .toList();
    }

    private static void expect(EveryKindOfHelper.Helper helper, String page, int status, List<String> wrong) {
        var shown = helper.at().get(page);
        var said = shown.path().equals("/sign-in") ? 401 : shown.status();
        if (said != status) {
            wrong.add(helper.who() + " at " + page + ": " + said + ", not " + status);
        }
    }

    @Test
    void whatIsSentWithoutThePartIsNotTaken() {
        var helper = helpers.chosen(HelpPart.NEXT).at();
        var base = "/helping/" + place.person;
        assertThat(helper.post("/helping", base + "/profile/like", Map.of(), "version", "0", "words", "Forged")
                        .status())
                .isEqualTo(404);
        assertThat(helper.post("/helping", base + "/asks/new", Map.of(), "kind", "REVIEW")
                        .status())
                .isEqualTo(404);
        assertThat(database.fetchCount(ASK, ASK.PERSON.eq(place.person.value())))
                .isZero();
        assertThat(own.get("/me/profile").page().text()).doesNotContain("Forged");
    }

    @Test
    @Tag("DATA-11")
    void afterTheLastDayOfTheirAuthorityNothingOpens() {
        SettableClock.setTo(LocalDate.of(2026, 9, 1));
        var until = new String[] {"until-day", "2", "until-month", "9", "until-year", "2026", "covers", "care"};
        var deputy = helpers.acting("DEPUTY", Standing.DEPUTY, Set.of(), until).at();
        SettableClock.setTo(LocalDate.of(2026, 9, 2));
        var name = signedInAgain();
        assertThat(name.get("/helping/" + place.person + "/next").status()).isEqualTo(200);
        SettableClock.setTo(LocalDate.of(2026, 9, 3));
        name = signedInAgain();
        assertThat(name.get("/helping/" + place.person + "/next").status()).isEqualTo(404);
        assertThat(name.get("/helping").page().text()).contains("You help nobody here now");
        assertThat(deputy.get("/helping").heading()).as("a day later").isEqualTo("Sign in");
    }

    private Browserless signedInAgain() {
        var account = database.fetchSingle(HELPING, HELPING.PERSON.eq(place.person.value()))
                .getAccount();
        return new Browserless(port).with(signIns.begin(account));
    }

    @AfterEach
    void clockRuns() {
        SettableClock.run();
    }

    @Test
    void aHelperIsToldNothingOfThePersonBeyondWhatWasGiven() {
        var helper = helpers.chosen(HelpPart.MONEY_DOCUMENTS).at();
        var page = helper.get("/helping/" + place.person);
        assertThat(page.page().text()).contains("Helping Yolanda Fictional").doesNotContain("NHS number", "1950");
    }
}
