package org.ourplan.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.people.FictionalPeople.born;
import static org.ourplan.people.FictionalPeople.formerly;
import static org.ourplan.people.FictionalPeople.named;
import static org.ourplan.people.FictionalPeople.numbered;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.people.store.Search;
import org.ourplan.platform.PersonId;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.ourplan.testing.StatementCount;
import org.springframework.beans.factory.annotation.Autowired;

@OurplanTest
class SearchTest {

    @Autowired
    People people;

    @Autowired
    Search search;

    @Autowired
    Staff staff;

    SignedIn worker;

    @BeforeEach
    void hire() {
        worker = staff.hire("Wanda Worker", staff.team("North"), Role.PRACTITIONER)
                .who();
    }

    @ParameterizedTest(name = "{2} finds {0} {1}")
    @CsvSource({
        "Quillan, Smith, Quillan Smyth",
        "Quenby, Johnson, Quenby Jonson",
        "Muhammad, Qasimov, Mohammed Qasimov",
        "Mohammed, Qadirov, Muhammad Qadirov",
        "Quimby, Swappedon, Swappedon Quimby",
        "José, Quixotán, Jose Quixotan",
        "Jose, Quinterón, JOSÉ QUINTERON",
        "Quinlan, O'Neill, Quinlan ONeill",
        "Quinn, ONeil, Quinn O’Neill",
        "Quella, Ashby-Quorn, Quella Ashby Quorn",
        "Quila, Ashby Quern, Quila Ashby-Quern",
        "Quelia, Ashby-Quirn, Quelia AshbyQuirn",
        "Quentin, Featherstonehaugh, Quen Feath",
        "Quintessa, Smith, Quint Smyth",
        "Quorra, Mary Ann Lightfoot, Quorra Ann Lightfoot",
        "Łukasz, Quąkowski, Lukasz Quakowski",
        "محمد, القحطاني, محمد القحطاني",
    })
    void whoIsMeantIsFoundHoweverTheNameIsSpelt(String given, String family, String typed) {
        var id = people.add(named(given, family), worker);
        assertThat(search.find(typed, worker)).extracting(Found::id).contains(id);
    }

    @Test
    void aSearchIsOneStatement() {
        people.add(named("Quaver", "Fictional"), worker);
        StatementCount.reset();
        search.find("Quaver Fictional 12/03/1950 WM1 1AA", worker);
        assertThat(StatementCount.sinceReset()).hasSize(1);
    }

    @Test
    void aFormerNameFindsAndSaysSo() {
        var id = people.add(formerly("Quanda", "Newname", "Quanda Oldnamington"), worker);
        var found = of(id, search.find("Quanda Oldnamington", worker));
        assertThat(found.why()).contains("Former or other name is the same");
        assertThat(found.formerNames()).containsExactly("Quanda Oldnamington");
    }

    @Test
    void dayAndMonthOfBirthMayBeTheOtherWayRound() {
        var id = people.add(born("Quorum", "Dateman", LocalDate.of(1950, 3, 12)), worker);
        assertThat(of(id, search.find("Dateman 3/12/1950", worker)).why())
                .contains("Day and month of birth are the other way round");
        assertThat(of(id, search.find("Dateman 12 March 1950", worker)).why()).contains("Date of birth is the same");
        assertThat(of(id, search.find("12.03.50 Dateman", worker)).exact()).isTrue();
        assertThat(of(id, search.find("Dateman 1950", worker)).why()).contains("Year of birth is the same");
    }

    @Test
    void theExactOneComesBeforeTheLikely() {
        var likely = people.add(named("Quadrille", "Smyth"), worker);
        var exact = people.add(named("Quadrille", "Smith"), worker);
        assertThat(search.find("Quadrille Smith", worker)).extracting(Found::id).containsExactly(exact, likely);
        assertThat(search.find("Quadrille Smith", worker))
                .extracting(Found::exact)
                .containsExactly(true, false);
    }

    @Test
    void numbersFindWithAndWithoutSpaces() {
        var id = people.add(numbered("Quizzical", "Numbered", "9991234543"), worker);
        var reference = people.find(id).orElseThrow().reference();
        assertThat(search.find("999 123 4543", worker)).extracting(Found::id).containsExactly(id);
        assertThat(search.find("9991234543", worker)).extracting(Found::id).containsExactly(id);
        assertThat(search.find("" + reference, worker)).extracting(Found::id).containsExactly(id);
    }

    @Test
    void thePostcodeFindsItsPeople() {
        var id = people.add(
                new NewPerson(
                        "Quasar",
                        "Homely",
                        "",
                        "",
                        "",
                        List.of(),
                        null,
                        null,
                        "1 Made Up Street",
                        "QX1 2ZZ",
                        "unknown",
                        "",
                        "",
                        List.of(),
                        List.of(),
                        "not-asked",
                        true),
                worker);
        assertThat(search.find("qx12zz", worker)).extracting(Found::id).contains(id);
        assertThat(of(id, search.find("Homely QX1", worker)).why()).contains("Postcode is the same");
    }

    @Test
    void nobodyIsFoundByNothingNorByAStrangerName() {
        assertThat(search.find("", worker)).isEmpty();
        assertThat(search.find("   \u200B", worker)).isEmpty();
        assertThat(search.find("Xyzzyplugh Frobozz", worker)).isEmpty();
        assertThat(search.find("' ; -- % _ \\", worker)).isEmpty();
    }

    @Test
    void firstLettersOfSeveralNamesFindThoseWhoHaveThemAll() {
        var both = people.add(named("Quovadine", "Wexlerby"), worker);
        var onlyOne = people.add(named("Quovadine", "Zimmerby"), worker);
        assertThat(search.find("Quovad Wexl", worker)).extracting(Found::id).containsExactly(both);
        assertThat(search.find("Wexl Quovad", worker)).extracting(Found::id).containsExactly(both);
        assertThat(of(both, search.find("Quovad Wexl", worker)).why()).contains("Name begins with these letters");
        assertThat(search.find("Quovad", worker)).extracting(Found::id).contains(both, onlyOne);
    }

    @Test
    void firstLettersWithAYearOfBirthFindThoseBornInIt() {
        var that = people.add(born("Quexilda", "Yearly", LocalDate.of(1931, 5, 6)), worker);
        var another = people.add(born("Quexilda", "Yearly", LocalDate.of(1932, 5, 6)), worker);
        assertThat(search.find("Quexil 1931", worker)).extracting(Found::id).containsExactly(that);
        assertThat(search.find("Quexil Yea 1932", worker)).extracting(Found::id).containsExactly(another);
    }

    @Test
    void aNameOfAnyLengthIsKeptAndFound() {
        var id = people.add(named("Q" + "ა".repeat(900), "Longest"), worker);
        assertThat(search.find("q" + "ა".repeat(950) + " Longest", worker))
                .extracting(Found::id)
                .contains(id);
    }

    @Test
    void theSameOrAlikePersonIsShownBeforeAnotherIsAdded() {
        var id = people.add(born("Quarrel", "Duplicateson", LocalDate.of(1941, 2, 9)), worker);
        assertThat(search.alike(born("Quarrel", "Duplicatesen", LocalDate.of(1941, 9, 2)), worker))
                .extracting(Found::id)
                .contains(id);
        assertThat(search.alike(named("Duplicateson", "Quarrel"), worker))
                .extracting(Found::id)
                .contains(id);
        assertThat(search.alike(born("Quarrel", "Duplicatesen", LocalDate.of(1999, 5, 5)), worker))
                .extracting(Found::id)
                .doesNotContain(id);
        assertThat(search.alike(born("Quarrel", "Elsewise", LocalDate.of(1999, 5, 5)), worker))
                .extracting(Found::id)
                .doesNotContain(id);
    }

    private static Found of(PersonId id, List<Found> found) {
        return found.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }
}
