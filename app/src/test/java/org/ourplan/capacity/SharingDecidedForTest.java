package org.ourplan.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.capacity.DecisionStory.with;
import static org.ourplan.tables.Tables.SHARING_AGREEMENT;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.people.People;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.SettableClock;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Where somebody cannot decide what is shared, it is decided by whose power covers that decision, or in their best interests. */
@OurplanTest
class SharingDecidedForTest {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    private DecisionStory story;

    @BeforeEach
    void begin() {
        SettableClock.setTo(LocalDate.of(2026, 6, 1));
        story = new DecisionStory(people, staff, database, port);
    }

    @AfterEach
    void clockRuns() {
        SettableClock.run();
    }

    private Browserless.Shown writes(String decidedBy, String... over) {
        var page = story.person.link() + "/sharing/new";
        return story.office().submit(page, page, with(shares(decidedBy), over));
    }

    private static String[] shares(String decidedBy) {
        return with(
                new String[] {
                    "kind", "CARER",
                    "recipient", "Nina Field",
                    "parts", "PLAN",
                    "purpose", "So that she knows when we come",
                    "ground", "DECIDED_FOR_THEM",
                    "decided-by", decidedBy,
                    "told", "yes"
                },
                DecisionStory.day("from", LocalDate.of(2026, 6, 1)));
    }

    private String choice(String words) {
        var page = story.office().get(story.person.link() + "/sharing/new").page();
        return page.select("select[name=decided-by] option").stream()
                .filter(option -> option.text().startsWith(words))
                .findFirst()
                .orElseThrow()
                .val();
    }

    @Test
    @Tag("DATA-4")
    void anAttorneyForMoneyDoesNotDecideThatThePlanIsSharedAndOneForWelfareDoes() {
        story.lacking("matter", "CARE_AND_SUPPORT", "decision", "whether Nina has her plan");
        story.seesAuthority("Mona Money", "LASTING_POWER_PROPERTY_AND_FINANCE");
        assertThat(writes(choice("Mona Money"))
                        .page()
                        .select(".govuk-error-summary")
                        .text())
                .contains("Their authority does not cover that.");
        story.seesAuthority("Wilma Welfare", "LASTING_POWER_HEALTH_AND_WELFARE");
        writes(choice("Wilma Welfare"));
        var kept = database.fetchSingle(SHARING_AGREEMENT, SHARING_AGREEMENT.PERSON.eq(story.person.value()));
        assertThat(kept.getDecidedAuthority()).isNotNull();
        assertThat(kept.getDecidedCapacity()).isNotNull();
        assertThat(story.own().get("/me/sharing").page().text())
                .contains("This was decided for you, because you could not decide it then.");
    }

    @Test
    @Tag("DATA-4")
    void withNobodyWhoHasAuthorityItIsDecidedInHerBestInterests() {
        var decision = story.lacking("matter", "CARE_AND_SUPPORT", "decision", "whether Nina has her plan");
        story.decides(decision, DecisionStory.best());
        writes(choice("What was decided in their best interests, for"));
        assertThat(database.fetchSingle(SHARING_AGREEMENT, SHARING_AGREEMENT.PERSON.eq(story.person.value()))
                        .getDecidedAuthority())
                .isNull();
        assertThat(story.office().get(story.person.link() + "/sharing").page().text())
                .contains(
                        "Who decided What was decided in their best interests, for the decision: whether Nina has her plan");
    }
}
