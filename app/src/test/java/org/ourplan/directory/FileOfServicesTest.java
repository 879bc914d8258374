package org.ourplan.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ourplan.directory.exchange.Importing;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A file of services is first a report of what it would do; then all of it is done, or nothing. */
@OurplanTest
class FileOfServicesTest {

    @LocalServerPort
    int port;

    @Autowired
    Entries entries;

    @Autowired
    Keeping keeping;

    @Autowired
    Directory directory;

    @Autowired
    Importing importing;

    private String village;
    private Staff.Hired owner;
    private Browserless keeper;

    @BeforeEach
    void somewhere() {
        village = Entries.village();
        owner = entries.keeper();
        keeper = new Browserless(port).with(owner.secret());
    }

    @AfterEach
    void listsAreEmpty() {
        entries.clearLists();
    }

    private String read(String content) {
        return Importing.HERE + "/" + importing.keep("file.json", content, EntryKind.SERVICE, owner.who());
    }

    private Browserless.Shown take(String report) {
        var fingerprint = keeper.get(report).page().select("input[name=report]").val();
        return keeper.post(report, report, Map.of(), "report", fingerprint);
    }

    private static String service(String id, String name, String more) {
        return "{\"id\":\"" + id + "\",\"name\":\"" + name
                + "\",\"description\":\"Something to do\",\"email\":\"a@b.example\"" + more + "}";
    }

    @Test
    void aFileIsFirstAReportAndThenAllOfItIsDone() {
        var known = "known-" + village;
        var old = entries.add(Entries.text("Stays " + village, "Here.", village), owner.who());
        take(read("[" + service(known, "Before " + village, "") + "]"));
        var file = "{\"contents\":["
                + service(known, "After " + village, ",\"fees_description\":\"£2\"")
                + ","
                + service(
                        "new-" + village,
                        "New " + village,
                        ",\"cost_options\":[{\"option\":\"Adults\",\"amount\":3.5,\"amount_description\":\"a visit\"}],\"minimum_age\":18,"
                                + "\"assured_date\":\"2026-02-03\",\"description2\":1")
                + ","
                + service("gone-" + village, "Gone " + village, ",\"status\":\"defunct\"")
                + "]}";
        var report = read(file);
        var shown = keeper.get(report).page();
        assertThat(shown.text())
                .contains("1 new, 1 changed, 1 left out.")
                .contains("Here: Before " + village)
                .contains("In the file: After " + village)
                .contains("What is in the directory and not in the file stays as it is.");
        assertThat(names()).contains("Before", "Stays").doesNotContain("After", "New");
        assertThat(take(report).status()).isEqualTo(200);
        assertThat(names()).contains("After", "New", "Stays").doesNotContain("Before", "Gone");
        var added = directory.find(Wanted.of("new", village)).entries().stream()
                .filter(entry -> entry.name().equals("New " + village))
                .findFirst()
                .orElseThrow();
        assertThat(added.text().of(EntryField.COST)).isEqualTo("Adults £3.5 a visit");
        assertThat(added.text().of(EntryField.RULES)).isEqualTo("From 18 years.");
        assertThat(added.text().of(EntryField.WHO_FOR)).isEqualTo("Not said. Please ask them.");
        assertThat(added.text().kinds()).containsExactly(EntryKind.SERVICE);
        assertThat(added.checkedOn()).isEqualTo("2026-02-03");
        assertThat(new Browserless(port).get(added.link()).page().text()).contains("by those who run it");
        assertThat(take(report).status()).as("a second time").isEqualTo(409);
        take(read("[" + service(known, "After " + village, ",\"status\":\"inactive\"") + "]"));
        assertThat(names()).contains("New").doesNotContain("After");
        take(read("[" + service(known, "After " + village, "") + "]"));
        assertThat(names()).contains("After");
        assertThat(directory.find(old)).isPresent();
    }

    private List<String> names() {
        return new Browserless(port)
                        .get("/directory?words=" + village + "%20before%20after%20new%20stays%20gone")
                        .page()
                        .select(".ourplan-entries h3")
                        .eachText()
                        .stream()
                        .filter(name -> name.endsWith(village))
                        .map(name -> name.replace(" " + village, ""))
                        .toList();
    }

    @Test
    void nothingIsDoneWhereTheDirectoryChangedSinceTheReport() {
        var id = entries.add(Entries.text("Choir " + village, "Sing.", village), owner.who());
        var report = read("[" + service(id.toString(), "Choir " + village, "") + "]");
        var fingerprint = keeper.get(report).page().select("input[name=report]").val();
        keeping.change(id, 1, Entries.text("Choir " + village, "Hum.", village), owner.who());
        var late = keeper.post(report, report, Map.of(), "report", fingerprint);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().text()).contains("The directory has changed since you read this report");
        assertThat(directory.find(id).orElseThrow().text().of(EntryField.WHAT)).isEqualTo("Hum.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{\"id\":\"1\",¶\"name\":}] | The file cannot be read as JSON. Look at line 2, sign",
                "{\"id\":\"1\" | The file cannot be read as JSON.",
                "{\"id\":\"1\",\"id\":\"2\"} | The file cannot be read as JSON.",
                "[] | There are no services in the file",
                "\"words\" | There are no services in the file",
                "[3] | Service 1 is not an object",
                "[{\"id\":\"a\",\"name\":7}] | Service 1: “name” must be words between quotation marks.",
                "[{\"id\":\"a\",\"name\":\"N\",\"phones\":{}}] | Service 1 (“N”): “phones” must be a list.",
                "[{\"id\":\"a\",\"name\":\"N\",\"assured_date\":\"2 Jan\"}] | “assured_date” must be a day such as 2026-11-28.",
                "[{\"id\":\"a\",\"name\":\"N\",\"status\":\"open\"}] | “status” must be one of",
                "[{\"name\":\"N\"}] | Service 1 (“N”): “id” is missing",
                "[{\"id\":\"a\",\"name\":\"N\"},{\"id\":\"a\",\"name\":\"M\"}] | Service 2 (“M”) has the same “id” as service 1.",
                "[{\"id\":\"a\",\"name\":\"N\"}] | Service 1 (“N”), What happens there: Say what somebody does or gets there.",
                "[{\"id\":\"a\",\"name\":\"N\",\"description\":\"D\"}] | Service 1 (“N”), Phone: Say how to reach it",
                "[{\"id\":\"a\",\"name\":\"N\",\"description\":\"D\",\"url\":\"x\"}] | Service 1 (“N”), Web page: Enter a web address"
            })
    void whatIsWrongWithAFileIsSaidInWordsAndNothingOfItIsUsed(String content, String said) {
        var good = "{\"contents\":[" + service("ok-" + village, "Fine " + village, "") + "]}";
        assertThat(keeper.get(read(good)).page().text()).contains("1 new.");
        var report = read(content.replace('¶', '\n'));
        var shown = keeper.get(report);
        assertThat(shown.status()).isEqualTo(422);
        assertThat(shown.page().select("main li").eachText()).anyMatch(line -> line.contains(said));
        assertThat(shown.page().select("form[action^=/directory/keeping/file]")).isEmpty();
        var forged = keeper.post(report, report, Map.of(), "report", "any");
        assertThat(forged.status()).isEqualTo(409);
    }

    @Test
    void oneWrongServiceKeepsTheWholeFileOut() {
        var file = "[" + service("a-" + village, "Good " + village, "") + ",{\"id\":\"b-" + village
                + "\",\"name\":\"Bad\"}]";
        var report = read(file);
        keeper.post(report, report, Map.of(), "report", "any");
        assertThat(names()).doesNotContain("Good");
    }

    @Test
    void marksForWebPagesInADescriptionBecomeWordsAndAreNeverRun() {
        take(
                read(
                        "[{\"id\":\"h-" + village + "\",\"name\":\"Html " + village
                                + "\",\"description\":\"<p>Tea<script>alert(1)</script> and <b>cake</b></p>\",\"email\":\"a@b.example\"}]"));
        var found = directory.find(Wanted.of("html tea", "")).entries().stream()
                .filter(entry -> entry.name().equals("Html " + village))
                .findFirst()
                .orElseThrow();
        assertThat(found.text().of(EntryField.WHAT))
                .contains("Tea")
                .contains("and cake")
                .doesNotContain("<");
    }
}
