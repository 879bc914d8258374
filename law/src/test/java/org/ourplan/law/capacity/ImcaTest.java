package org.ourplan.law.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.finding.Finding;

class ImcaTest {

    private static Imca stay(ImcaKind kind, int days) {
        return new Imca(kind, days, Answer.NO, Answer.NO, Answer.NO, Answer.NO, "");
    }

    private static List<String> before(Matter matter, Imca.@Nullable Duty duty, boolean instructed) {
        return Imca.beforeDeciding(matter, duty, instructed).stream()
                .map(Finding::section)
                .toList();
    }

    /** At the length that counts, and one day below. */
    @Test
    @Tag("MCA-6")
    void oneMustBeInstructedForALongStayOfSomebodyWithNobodyToConsult() {
        assertThat(stay(ImcaKind.NHS_HOSPITAL, 28).duty()).isInstanceOf(Imca.Must.class);
        assertThat(stay(ImcaKind.NHS_HOSPITAL, 27).duty()).isInstanceOf(Imca.No.class);
        for (ImcaKind kind : List.of(ImcaKind.NHS_CARE_HOME, ImcaKind.COUNCIL_ACCOMMODATION)) {
            assertThat(stay(kind, 56).duty()).as("%s", kind).isInstanceOf(Imca.Must.class);
            assertThat(stay(kind, 55).duty()).as("%s", kind).isInstanceOf(Imca.No.class);
        }
        assertThat(stay(ImcaKind.SERIOUS_MEDICAL_TREATMENT, 0).duty()).isInstanceOfSatisfying(Imca.Must.class, must -> {
            assertThat(must.section()).isEqualTo("s37");
            assertThat(must.byCouncil()).isFalse();
        });
        assertThat(stay(ImcaKind.COUNCIL_ACCOMMODATION, 365).duty())
                .isInstanceOfSatisfying(
                        Imca.Must.class, must -> assertThat(must.byCouncil()).isTrue());
        assertThat(stay(ImcaKind.NONE, 365).duty()).isInstanceOf(Imca.No.class);
    }

    @Test
    @Tag("MCA-6")
    void withSomebodyToConsultThereIsNoDutyAndProtectionMayHaveOneAllTheSame() {
        for (ImcaKind kind : ImcaKind.values()) {
            Imca.Duty duty = new Imca(kind, 365, Answer.YES, Answer.NO, Answer.NO, Answer.NO, "").duty();
            assertThat(duty).as("%s", kind).isInstanceOf(kind == ImcaKind.PROTECTION ? Imca.May.class : Imca.No.class);
        }
        assertThat(stay(ImcaKind.REVIEW, 0).duty()).isInstanceOf(Imca.May.class);
    }

    @Test
    @Tag("MCA-6")
    void whatIsImposedAndWhatHasAnImcaAlreadyNeedsNone() {
        assertThat(new Imca(ImcaKind.NHS_HOSPITAL, 90, Answer.NO, Answer.YES, Answer.NO, Answer.NO, "").duty())
                .isInstanceOf(Imca.No.class);
        assertThat(new Imca(ImcaKind.NHS_HOSPITAL, 90, Answer.NO, Answer.NO, Answer.YES, Answer.NO, "").duty())
                .isInstanceOf(Imca.No.class);
        assertThat(new Imca(ImcaKind.SERIOUS_MEDICAL_TREATMENT, 0, Answer.NO, Answer.NO, Answer.YES, Answer.NO, "")
                        .duty())
                .as("an IMCA about liberty is not one about treatment")
                .isInstanceOf(Imca.Must.class);
    }

    @Test
    @Tag("MCA-6")
    void whatIsUrgentIsDecidedFirstAndOneIsInstructedAfterwards() {
        Imca urgent = new Imca(ImcaKind.COUNCIL_ACCOMMODATION, 60, Answer.NO, Answer.NO, Answer.NO, Answer.YES, "Fire");

        assertThat(urgent.duty())
                .isInstanceOfSatisfying(
                        Imca.Must.class, must -> assertThat(must.afterwards()).isTrue());
        assertThat(before(Matter.WHERE_TO_LIVE, urgent.duty(), false)).isEmpty();
        assertThat(new Imca(ImcaKind.COUNCIL_ACCOMMODATION, 60, Answer.NO, Answer.NO, Answer.NO, Answer.YES, " ")
                        .duty())
                .isInstanceOfSatisfying(
                        Imca.Open.class,
                        open -> assertThat(open.missing())
                                .extracting(Finding::place)
                                .containsExactly("urgent-why"));
    }

    @Test
    @Tag("MCA-6")
    void nothingIsDecidedBeforeItWasAskedAndOneWasInstructed() {
        Imca.Duty must = stay(ImcaKind.COUNCIL_ACCOMMODATION, 60).duty();

        assertThat(before(Matter.WHERE_TO_LIVE, must, false)).containsExactly("Mental Capacity Act 2005 s39");
        assertThat(before(Matter.CARE_AND_SUPPORT, must, false)).hasSize(1);
        assertThat(before(Matter.WHERE_TO_LIVE, must, true)).isEmpty();
        assertThat(before(Matter.WHERE_TO_LIVE, stay(ImcaKind.REVIEW, 0).duty(), false))
                .isEmpty();
        for (Matter matter : List.of(Matter.WHERE_TO_LIVE, Matter.HEALTH, Matter.SERIOUS_MEDICAL_TREATMENT)) {
            assertThat(before(matter, null, false)).as("%s", matter).hasSize(1);
        }
        assertThat(before(Matter.MONEY, null, false)).isEmpty();
    }

    @Test
    @Tag("MCA-6")
    void withoutAnAnswerOrALengthNobodyCanSay() {
        assertThat(new Imca(ImcaKind.COUNCIL_ACCOMMODATION, 0, Answer.UNANSWERED, Answer.NO, Answer.NO, Answer.NO, "")
                        .duty())
                .isInstanceOfSatisfying(
                        Imca.Open.class,
                        open -> assertThat(open.missing())
                                .extracting(Finding::place)
                                .containsExactly("somebody", "days"));
    }

    @Test
    @Tag("MCA-6")
    void whyIsSaidOfEachKind() {
        assertThat(((Imca.May) stay(ImcaKind.PROTECTION, 0).duty()).why())
                .isEqualTo("It is about protection from abuse or neglect, where family or friends do not rule it out.");
        assertThat(((Imca.May) stay(ImcaKind.REVIEW, 0).duty()).why())
                .isEqualTo("Nobody appropriate can be consulted about where they live.");
        assertThat(((Imca.No) stay(ImcaKind.NHS_HOSPITAL, 27).duty()).why())
                .isEqualTo(
                        "The stay is likely to be too short: 27 days, under 28 days. If it turns out longer, an IMCA must"
                                + " be instructed then.");
        assertThat(((Imca.No) stay(ImcaKind.COUNCIL_ACCOMMODATION, 55).duty()).why())
                .startsWith("The stay is likely to be too short: 55 days, under 8 weeks.");
    }

    @Test
    @Tag("MCA-6")
    void whoeverHasTheDutyInstructsFirst() {
        for (ImcaKind kind : List.of(ImcaKind.COUNCIL_ACCOMMODATION, ImcaKind.NHS_HOSPITAL)) {
            assertThat(kind.words()).isNotBlank();
            assertThat(((Imca.Must) stay(kind, 365).duty()).why())
                    .isEqualTo("Nobody appropriate can be consulted, and it is: " + kind.words() + ".");
        }
        Imca.Duty council = stay(ImcaKind.COUNCIL_ACCOMMODATION, 56).duty();
        Imca.Duty nhs = stay(ImcaKind.NHS_HOSPITAL, 28).duty();
        assertThat(Imca.beforeDeciding(Matter.WHERE_TO_LIVE, council, false))
                .singleElement()
                .satisfies(found -> assertThat(found.sentence())
                        .startsWith("An independent mental capacity advocate (IMCA) must be instructed first. Nobody"));
        assertThat(Imca.beforeDeciding(Matter.WHERE_TO_LIVE, nhs, false))
                .singleElement()
                .satisfies(found -> assertThat(found.sentence())
                        .startsWith(
                                "The NHS body must instruct an independent mental capacity advocate (IMCA) first."));
    }
}
