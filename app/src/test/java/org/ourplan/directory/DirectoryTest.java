package org.ourplan.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.tables.Tables.DIRECTORY_REPORT;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.StatementCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The directory for everybody: found by what somebody wants to do and where, read without signing in, and put right. */
@OurplanTest
class DirectoryTest {

    @LocalServerPort
    int port;

    @Autowired
    Entries entries;

    @Autowired
    Keeping keeping;

    @Autowired
    DSLContext database;

    private String village;
    private Browserless anybody;

    @BeforeEach
    void somewhere() {
        village = Entries.village();
        anybody = new Browserless(port);
    }

    @AfterEach
    void listsAreEmpty() {
        entries.clearLists();
    }

    private UUID add(String name, String what, String... more) {
        return entries.add(Entries.text(name + " " + village, what, village, more));
    }

    private List<String> finds(String words, String... more) {
        var address = new StringBuilder("/directory?words=" + encode(words));
        if (more.length == 0) {
            address.append("&place=").append(village);
        }
        for (var i = 0; i < more.length; i += 2) {
            address.append('&').append(more[i]).append('=').append(encode(more[i + 1]));
        }
        return anybody.get(address.toString()).page().select(".ourplan-entries h3").eachText().stream()
                .filter(name -> name.endsWith(village))
                .map(name -> name.replace(" " + village, ""))
                .toList();
    }

    private static String encode(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    @Test
    @Tag("INFO-1")
    @Tag("S003-28")
    @Tag("S000-23")
    void anybodyFindsWhatFitsTheirOwnWordsTheBestFirst() {
        add("Allotment", "Grow vegetables and flowers with other people.", "other-words", "gardening");
        add("Choir", "Sing with others on a Tuesday.");
        add("Tea and Talk", "Meet people over tea. Sometimes somebody sings.");
        assertThat(finds("I want to sing")).containsExactly("Choir", "Tea and Talk");
        assertThat(finds("garden")).containsExactly("Allotment");
        assertThat(finds("flowers vegetables or singing").getFirst()).isEqualTo("Allotment");
        assertThat(finds("")).containsExactly("Allotment", "Choir", "Tea and Talk");
        assertThat(finds("what can I do")).hasSize(3);
        assertThat(finds("motorcycles")).isEmpty();
        var none = anybody.get("/directory?words=xylophonists&place=" + village).page();
        assertThat(none.text()).contains("Nothing was found").contains("Or call us on 01632 960 100");
    }

    @ParameterizedTest
    @CsvSource({"gardning, Allotment", "dementa, Memory", "benifits, Claims", "singin, Choir", "weelchair, Ramp"})
    void aWordTypedWithASlipFindsWhatWasMeant(String slip, String name) {
        add("Allotment", "Gardening together.");
        add("Memory", "For people with dementia.");
        add("Claims", "Help with benefits.");
        add("Choir", "Singing on Tuesdays.");
        add("Ramp", "A ramp for your wheelchair.");
        assertThat(finds(slip)).containsExactly(name);
    }

    @Test
    void aPlaceIsAPostcodeOrAnameAndWhatIsForTheWholeAreaIsForEveryPlace() {
        entries.add(Entries.text("Here " + village, "Chess.", "ZZ91, ZZ92"));
        entries.add(Entries.text("There " + village, "Chess.", "ZZ93"));
        entries.add(Entries.text("Everywhere " + village, "Chess.", ""));
        entries.add(Entries.text("In the street " + village, "Chess.", "Elsewhere", "postcode", "ZZ91 4QQ"));
        assertThat(finds("chess", "place", "ZZ91 2AB"))
                .contains("Here", "Everywhere", "In the street")
                .doesNotContain("There");
        assertThat(finds("chess", "place", "zz93"))
                .contains("There", "Everywhere")
                .doesNotContain("Here");
        assertThat(finds("chess", "place", "ZZ9")).doesNotContain("Here", "There", "In the street");
        add("Village", "Chess.");
        assertThat(finds("chess", "place", village.toUpperCase(java.util.Locale.UK)))
                .contains("Village");
        assertThat(finds("chess", "place", village.substring(0, 14) + "x")).contains("Village");
        assertThat(finds("chess", "place", "Nowhereatall")).doesNotContain("Village");
    }

    @Test
    void eachKindIsFoundByItselfAndWhatIsWithdrawnByNobody() {
        var money = Entries.text("Money " + village, "Advice.", village);
        entries.add(new EntryText(money.says(), Set.of(EntryKind.MONEY_ADVICE, EntryKind.BENEFITS)));
        var gone = add("Club", "Advice.");
        assertThat(finds("", "place", village, "kind", "money-advice")).containsExactly("Money");
        assertThat(finds("", "place", village, "kind", "benefits")).containsExactly("Money");
        assertThat(finds("", "place", village, "kind", "community")).containsExactly("Club");
        keeping.withdraw(gone, "It has closed", entries.keeper().who());
        assertThat(finds("")).containsExactly("Money");
        assertThat(anybody.get("/directory/" + gone).status()).isEqualTo(404);
        assertThat(anybody.get("/directory/" + gone).heading()).isEqualTo("This is not in the directory any more");
        assertThat(anybody.get("/directory/" + UUID.randomUUID()).status()).isEqualTo(404);
        keeping.showAgain(gone, entries.keeper().who());
        assertThat(finds("")).containsExactly("Club", "Money");
    }

    @Test
    void manyAreShownPageByPage() {
        for (var i = 0; i < 25; i++) {
            add("Club " + (char) ('a' + i), "Dominoes.");
        }
        assertThat(finds("dominoes")).hasSize(20);
        assertThat(finds("dominoes", "place", village, "page", "2")).hasSize(5);
        assertThat(finds("dominoes", "place", village, "page", "99")).isEmpty();
        assertThat(finds("dominoes", "place", village, "page", "x")).hasSize(20);
    }

    @Test
    void thePageOfAnEntryTellsEverythingAndHowToReachItWithoutTheInternet() {
        var id = add(
                "Choir",
                "Sing <b>loud</b>.",
                "rules",
                "Over 18",
                "address",
                "1 High Street",
                "town",
                "Sometown",
                "postcode",
                "ZZ1 1AA",
                "getting-there",
                "Bus 4",
                "access",
                "No steps",
                "languages",
                "English, Welsh",
                "other-ways",
                "Write to us",
                "times",
                "Tuesdays",
                "web",
                "https://choir.example.org");
        var shown = anybody.get("/directory/" + id);
        assertThat(shown.heading()).isEqualTo("Choir " + village);
        assertThat(shown.page().text())
                .contains("Sing <b>loud</b>.")
                .contains("Who it is for Anybody")
                .contains("Over 18")
                .contains("What it costs Free")
                .contains("1 High Street Sometown ZZ1 1AA")
                .contains("How to get there Bus 4")
                .contains("No steps")
                .contains("English, Welsh")
                .contains("Without the internet: call 01632 960 099 Write to us write or go to the address above")
                .contains("Nobody has checked this yet");
        assertThat(shown.page().select("a[href=tel:01632960099]")).hasSize(1);
        assertThat(shown.page().select("script[src^=http], link[href^=http], img"))
                .isEmpty();
    }

    @Test
    void aSearchNeedsNoAccountNamesNobodyAndCostsOneStatementOfItsOwn() {
        add("Choir", "Sing.");
        var shown = anybody.get("/directory?words=sing&place=" + village);
        assertThat(shown.status()).isEqualTo(200);
        assertThat(String.join(" ", shown.response().headers().allValues("Set-Cookie")))
                .doesNotContain("signed_in");
        assertThat(shown.page().select("script[src^=http], link[href^=http], img, iframe"))
                .isEmpty();
        StatementCount.reset();
        anybody.get("/directory?words=sing&place=" + village);
        assertThat(StatementCount.sinceReset()).hasSizeLessThanOrEqualTo(3);
        assertThat(anybody.get("/sign-in").page().select("main a[href=/directory]"))
                .hasSize(1);
        assertThat(anybody.get("/what-to-expect").page().select("main a[href=/directory]"))
                .hasSize(1);
    }

    @Test
    void anybodySaysThatSomethingIsWrongTheKeeperSeesItAndSettlesIt() {
        var id = add("Choir", "Sing.");
        var page = "/directory/" + id;
        var empty = anybody.submit(page, page + "/wrong", "wrong", " ");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.page().select(".govuk-error-summary").text()).contains("Say what is wrong");
        assertThat(anybody.submit(page, page + "/wrong", "wrong", "The number <i>rings</i> out")
                        .page()
                        .text())
                .contains("Thank you");
        var keeper = new Browserless(port).with(entries.keeper().secret());
        assertThat(keeper.get("/").page().text())
                .contains("Choir " + village)
                .contains("Read what somebody says is wrong in the directory");
        var kept = "/directory/keeping/" + id;
        var shown = keeper.get(kept);
        assertThat(shown.page().text()).contains("The number <i>rings</i> out");
        var report = database.select(DIRECTORY_REPORT.ID)
                .from(DIRECTORY_REPORT)
                .where(DIRECTORY_REPORT.ENTRY.eq(id))
                .fetchSingle(DIRECTORY_REPORT.ID);
        var settling = kept + "/reports/" + report;
        assertThat(keeper.submit(kept, settling).status()).isEqualTo(422);
        keeper.submit(kept, settling, "settled-" + report, "They have a new number. Changed.");
        assertThat(keeper.get(kept).page().text()).doesNotContain("What people say is wrong");
        assertThat(keeper.get("/").page().text()).doesNotContain("Choir " + village);
        assertThat(keeper.post(kept, settling, Map.of(), "settled-" + report, "Again")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void nobodyFloodsTheKeeperFromOneAddress() {
        var page = "/directory/" + add("Choir", "Sing.");
        var from = Map.of("X-Forwarded-For", "203.0.113." + (1 + (int) (Math.random() * 250)));
        for (var i = 0; i < 10; i++) {
            assertThat(anybody.post(page, page + "/wrong", from, "wrong", "Wrong " + i)
                            .status())
                    .isEqualTo(200);
        }
        var more = anybody.post(page, page + "/wrong", from, "wrong", "Wrong again");
        assertThat(more.status()).isEqualTo(422);
        assertThat(more.page().text()).contains("Wait 15 minutes").contains("Wrong again");
        var other = Map.of("X-Forwarded-For", "198.51.100.7");
        assertThat(anybody.post(page, page + "/wrong", other, "wrong", "From elsewhere")
                        .status())
                .isEqualTo(200);
    }
}
