package org.ourplan.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.tables.Tables.ASK;
import static org.ourplan.tables.Tables.TASK;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.law.pack.LineKind;
import org.ourplan.law.pack.PackContent;
import org.ourplan.policy.Adopted;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.SettableClock;
import org.springframework.beans.factory.annotation.Autowired;

/** Who asks for another look, by what right, and by when it is answered. */
@OurplanTest
class SecondLookAskedTest extends AfterADecision {

    @Autowired
    Adopted adopted;

    @Test
    void byWhenItIsLookedAtIsTheCouncilsOwnTargetAndSaysSo() {
        var from = Adopted.farDay();
        adopted.adopt(
                new PackContent(List.of(
                        Adopted.line(LineKind.LEVEL, "number", "1", "who", "senior manager"),
                        Adopted.line(LineKind.TARGET, "target", "second-look", "days", "20"))),
                from);
        SettableClock.setTo(from);
        own = at(staff.hire("Yolanda Fictional", null, person, Role.PERSON));
        asked();
        assertThat(database.fetchSingle(ASK, ASK.PERSON.eq(person.value())).getAnswerBy())
                .isEqualTo(from.plusDays(20));
        assertThat(own.get("/me/asks").page().text()).contains("This is our own target.");
        assertThat(database.fetchSingle(TASK, TASK.PERSON.eq(person.value())).getForce())
                .isEqualTo("local");
    }

    @Test
    void aWorkerWritesDownWhoAsksAndByWhatRight() {
        var form = person.link() + "/asks/another-look";
        var none = at(worker).submit(form, form, "who", "other", "asker", "Ned Neighbour", "right", "NONE");
        assertThat(none.page().select(".govuk-error-summary").text())
                .contains("Choose which decision it is")
                .contains("first whether they want this");
        var kept = at(worker)
                .submit(form, form, "decided", "PLACE", "who", "other", "asker", "Ned Neighbour", "right", "ASKED");
        assertThat(kept.heading()).contains("asks for another look at a decision");
        assertThat(kept.page().text())
                .contains("The decision: where they can live. Asked by Ned Neighbour, whom they asked to.");
        assertThat(own.get("/me/asks").page().text()).contains("You stay where you are");
        var unnamed = own.submit("/me/asks/new", "/me/asks/new", "kind", "ANOTHER_LOOK");
        assertThat(unnamed.page().select(".govuk-error-summary").text()).contains("Choose which decision it is");
    }
}
