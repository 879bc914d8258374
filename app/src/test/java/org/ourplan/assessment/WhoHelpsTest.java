package org.ourplan.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.assessment.decide.EligibilityFacts;
import org.ourplan.assessment.decide.WhoHelps;
import org.ourplan.assessment.form.NeedsFound;
import org.ourplan.assessment.form.RecordToRead;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.outcome.AdultOutcome;
import org.ourplan.platform.decide.Recorded;
import org.ourplan.platform.web.Answers;
import org.ourplan.writing.Part;
import org.ourplan.writing.Parts;

/** Whether anyone helps now is asked, and never guessed from words. */
class WhoHelpsTest {

    private static final String CARD = "outcome/A1";
    private static final Answers UNABLE = Answers.of("able", "unable", "way", "I cannot lift a pan");

    @Test
    @Tag("AS-15")
    void wordsWithoutAYesOrNoSayNeither() {
        var recorded = card(UNABLE.with("helper", "nobody").with("helper-willing", "no"));
        assertThat(EligibilityFacts.ofAdult(recorded).helpedByCarer()).isEmpty();
        assertThat(WhoHelps.names(recorded, CARD)).isEmpty();
        assertThat(need(recorded).whoHelpsNow()).isEqualTo("nobody");
        assertThat(WhoHelps.findings(recorded, List.of(CARD)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence())
                        .contains("Say yes or no", "Eating and drinking well", "“nobody”"))
                .matches(Finding::stops);
    }

    @Test
    void whatACardOnceSaidInWordsIsStillRead() {
        var answers = UNABLE.with("helper", "My sister, most days").with("helper-willing", "yes");
        var part = new Part(
                java.util.UUID.randomUUID(),
                CARD,
                1,
                answers,
                java.util.UUID.randomUUID(),
                "Wendy Worker",
                java.time.Instant.EPOCH);
        var lines = RecordToRead.of(AssessmentKind.NEEDS, Map.of(CARD, part)).sections().stream()
                .flatMap(section -> section.parts().stream())
                .flatMap(written -> written.lines().stream())
                .toList();
        assertThat(lines)
                .anyMatch(line -> line.question().equals("Who helps me now, unpaid?")
                        && line.answer().equals("My sister, most days"))
                .anyMatch(line -> line.question().equals("Are they willing to go on?")
                        && line.answer().equals("Yes"));
    }

    @Test
    @Tag("AS-15")
    void aNoMeansThatNobodyHelpsWhateverElseIsStillInTheBoxes() {
        var recorded = card(UNABLE.with("helped", "no")
                .with("helped-by", "Nina Petrova")
                .with("helper", "Nina")
                .with("helper-willing", "yes"));
        assertThat(EligibilityFacts.ofAdult(recorded).helpedByCarer()).isEmpty();
        assertThat(need(recorded).whoHelpsNow()).isEmpty();
        assertThat(need(recorded).helpersWilling()).isEqualTo("not-asked");
        assertThat(WhoHelps.findings(recorded, List.of(CARD))).isEmpty();
    }

    @Test
    @Tag("AS-15")
    @Tag("CAR-10")
    void aYesNamesWhoAndAsksWhetherTheyAreWillingAndAble() {
        var unnamed = card(UNABLE.with("helped", "yes"));
        assertThat(EligibilityFacts.ofAdult(unnamed).helpedByCarer()).containsExactly(AdultOutcome.NUTRITION);
        assertThat(WhoHelps.findings(unnamed, List.of(CARD)))
                .extracting(finding -> finding.ruleId() + (finding.stops() ? " stops" : " warns"))
                .containsExactly("AS-15 stops", "CAR-10 warns");

        var answers = new java.util.LinkedHashMap<>(UNABLE.given());
        answers.put("helped", List.of("yes"));
        answers.put("helped-by", List.of("Nina Petrova", "someone-else"));
        answers.put("helper", List.of("Mr Osborne"));
        answers.put("helper-does", List.of("A hot dinner on three days"));
        answers.put("helper-willing", List.of("yes"));
        answers.put("helper-able", List.of("no"));
        var named = card(new Answers(answers));
        assertThat(WhoHelps.findings(named, List.of(CARD))).isEmpty();
        assertThat(need(named).whoHelpsNow()).isEqualTo("Nina Petrova, Mr Osborne: A hot dinner on three days");
        assertThat(need(named).helpersWilling()).isEqualTo("yes");
        assertThat(need(named).helpersAble()).isEqualTo("no");
    }

    private static AssessedNeed need(Recorded recorded) {
        return NeedsFound.in(recorded, AssessmentKind.NEEDS).getFirst();
    }

    private static Recorded card(Answers answers) {
        return Parts.ofAnswers(Map.of(CARD, answers));
    }
}
