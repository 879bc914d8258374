package org.ourplan.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was changed behind the program's back, by somebody who owns the database, is found out and its place is named. */
class VerifyTest {

    private static final String OPEN = "ALTER TABLE event DISABLE TRIGGER USER";
    private static final String CLOSED = "ALTER TABLE event ENABLE TRIGGER USER";

    private final OwnDatabase database = OwnDatabase.demonstration();

    @Test
    void aRecordThatNobodyTouchedHoldsAndIsCounted() {
        var said = database.run("verify", List.of("--documents"));
        assertThat(said.err()).isEmpty();
        assertThat(said.status()).isZero();
        assertThat(said.out())
                .contains(database.one("SELECT count(*) FROM event_chain") + " chains followed, "
                        + database.one("SELECT count(*) FROM event") + " events")
                .contains("Agreed plans: " + database.one("SELECT count(*) FROM plan WHERE frozen_hash IS NOT NULL"))
                .contains("Documents: " + database.one("SELECT count(*) FROM document"))
                .contains("The record holds.");
    }

    @Test
    void aChangedEventIsNamedByItsChainAndPlace() {
        var chain = longest();
        database.owner(
                OPEN, "UPDATE event SET version = version + 1 WHERE position = 3 AND chain = '" + chain + "'", CLOSED);
        broken("The chain of events of the person " + chain
                + " breaks at place 3: what it says does not match its hash.");
    }

    @Test
    void aChangedDetailIsFound() {
        var chain = longest();
        database.owner(
                OPEN,
                "UPDATE event SET details = details || '{\"state\": \"else\"}' WHERE position = 2 AND chain = '" + chain
                        + "'",
                CLOSED);
        broken("breaks at place 2");
    }

    @Test
    void aDeletedEventIsNamedByItsPlace() {
        var chain = longest();
        database.owner(OPEN, "DELETE FROM event WHERE position = 4 AND chain = '" + chain + "'", CLOSED);
        broken("The chain of events of the person " + chain
                + " breaks at place 4: the event of this place is missing.");
    }

    @Test
    void twoEventsThatChangedPlacesAreFound() {
        var chain = longest();
        database.owner(
                OPEN,
                "UPDATE event SET position = 1000000 WHERE position = 5 AND chain = '" + chain + "'",
                "UPDATE event SET position = 5 WHERE position = 6 AND chain = '" + chain + "'",
                "UPDATE event SET position = 6 WHERE position = 1000000 AND chain = '" + chain + "'",
                CLOSED);
        broken("breaks at place 5: it does not follow on the event before it.");
    }

    @Test
    void anEndCutOffWithItsNoteIsFoundByTheMark() {
        var chain = longest();
        assertThat(database.run("verify", List.of("--mark")).status()).isZero();
        var last = Integer.parseInt(database.one("SELECT position FROM event_chain WHERE chain = '" + chain + "'"));
        cutOff(chain, last);
        broken("breaks at place " + last + ": the chain reached place " + last
                + " when the record was marked (mark 1)");
    }

    @Test
    void anEndCutOffBeforeAnyMarkIsNotFoundAndTheCountSaysSo() {
        var chain = longest();
        var last = Integer.parseInt(database.one("SELECT position FROM event_chain WHERE chain = '" + chain + "'"));
        cutOff(chain, last);
        var said = database.run("verify", List.of());
        assertThat(said.status()).isZero();
        assertThat(said.out())
                .contains("Not under a mark yet: " + database.one("SELECT count(*) FROM event") + " events");
    }

    @Test
    void aWholeChainTakenAwayIsFoundByTheMark() {
        var chain = longest();
        database.run("verify", List.of("--mark"));
        database.owner(
                OPEN,
                "DELETE FROM event WHERE chain = '" + chain + "'",
                "DELETE FROM event_chain WHERE chain = '" + chain + "'",
                CLOSED);
        broken("The chain of events of the person " + chain + " breaks at place 1: the chain reached place");
    }

    @Test
    void anEndCutOffWithTheMarksTooIsFoundByTheMarkKeptOutside() {
        var kept = database.run("verify", List.of("--mark"))
                .out()
                .replaceAll("(?s).*Last mark: (\\d+:[0-9a-f]{64}).*", "$1");
        var tables = List.of("record_mark", "marked_head", "marked_row");
        tables.forEach(
                table -> database.owner("ALTER TABLE " + table + " DISABLE TRIGGER USER", "DELETE FROM " + table));
        assertThat(database.run("verify", List.of("--mark")).status()).isZero();
        var said = database.run("verify", List.of("--expect", kept));
        assertThat(database.one("SELECT count(*) FROM record_mark")).isEqualTo("1");
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.err()).contains("Mark 1 is not the one that was expected");
    }

    @Test
    void marksThatWereChangedAreFound() {
        database.run("verify", List.of("--mark"));
        database.owner(
                "ALTER TABLE marked_head DISABLE TRIGGER USER",
                "DELETE FROM marked_head WHERE chain = '" + longest() + "'");
        broken("What mark 1 of the record names was changed since.");
    }

    @Test
    void anAgreedPlanWhoseTextWasChangedIsNamed() {
        var plan = database.one("SELECT id FROM plan WHERE frozen_hash IS NOT NULL LIMIT 1");
        database.owner(
                "ALTER TABLE plan DISABLE TRIGGER USER",
                "UPDATE plan SET frozen_text = frozen_text || ' ' WHERE id = '" + plan + "'");
        broken("The agreed plan " + plan + " does not match its hash.");
    }

    @Test
    void anAgreedPlanWhoseTextAndHashWereChangedIsFoundByTheMark() {
        var plan = database.one("SELECT id FROM plan WHERE frozen_hash IS NOT NULL LIMIT 1");
        database.run("verify", List.of("--mark"));
        database.owner(
                "ALTER TABLE plan DISABLE TRIGGER USER",
                "UPDATE plan SET frozen_text = 'x', frozen_hash = encode(sha256('x'), 'hex') WHERE id = '" + plan
                        + "'");
        broken("The frozen plan " + plan + " was changed after it was marked.");
    }

    @Test
    void aDeterminationChangedOrTakenAwayIsFound() {
        var one = database.one("SELECT id FROM determination WHERE supersedes IS NULL LIMIT 1");
        database.run("verify", List.of("--mark"));
        database.owner(
                "SET session_replication_role = replica",
                "UPDATE determination SET eligible_needs = '{}', rule_ids = '{}' WHERE id = '" + one + "'");
        broken("The determination " + one + " was changed after it was marked.");
        database.owner("SET session_replication_role = replica", "DELETE FROM determination WHERE id = '" + one + "'");
        broken("The determination " + one + " is told of by an event, but is not there.");
    }

    @Test
    void whatCannotBeReadIsRefusedInWords() {
        assertThat(database.run("verify", List.of("--all")).err()).contains("use: ./ourplan verify");
        assertThat(database.run("verify", List.of("--expect", "12")).err()).contains("--expect is the last mark");
        var nowhere = OwnDatabase.run(Map.of("OURPLAN_DATA", "/no/such/folder"), "verify", List.of());
        assertThat(nowhere.status()).isEqualTo(2);
        assertThat(nowhere.err())
                .isEqualTo("ourplan: there is no database in /no/such/folder. Say where it is with "
                        + "OURPLAN_DATA, or with DATABASE_URL for an external one.\n");
        assertThat(OwnDatabase.empty().run("verify", List.of()).err()).contains("there is nothing of Ourplan");
        assertThat(OwnDatabase.ofTheReleaseBefore().run("verify", List.of()).err())
                .contains("an earlier version");
        var closed = OwnDatabase.run(Map.of("DATABASE_URL", "postgresql://localhost:1/none"), "verify", List.of());
        assertThat(closed.status()).isEqualTo(2);
        assertThat(closed.err()).contains("the database cannot be reached").doesNotContain("\tat ");
    }

    private String longest() {
        return database.one("SELECT chain FROM event_chain ORDER BY position DESC, chain LIMIT 1");
    }

    private void cutOff(String chain, int last) {
        database.owner(
                OPEN,
                "DELETE FROM event WHERE position = " + last + " AND chain = '" + chain + "'",
                "UPDATE event_chain c SET position = position - 1, hash = (SELECT hash FROM event e WHERE e.chain = c.chain "
                        + "ORDER BY position DESC LIMIT 1) WHERE chain = '" + chain + "'",
                CLOSED);
    }

    private void broken(String words) {
        var said = database.run("verify", List.of());
        assertThat(said.err()).contains(words).contains("The record does not hold.");
        assertThat(said.status()).isEqualTo(1);
    }
}
