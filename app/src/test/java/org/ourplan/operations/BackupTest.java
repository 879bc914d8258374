package org.ourplan.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The drill: back up while people write, restore elsewhere, prove, sign in, read. And everything that must be refused. */
class BackupTest {

    private static final String PHRASE = "four words make one";

    @TempDir
    Path folder;

    private final OwnDatabase database = OwnDatabase.demonstration();

    @Test
    void whatWasBackedUpWhilePeopleWroteIsRestoredProvedAndRead() throws Exception {
        var writing = new AtomicBoolean(true);
        var writers = List.of(writer(writing), writer(writing));
        writers.forEach(Thread::start);
        var file = folder.resolve("ours.backup");
        assertThat(database.run("backup", List.of(file.toString()), "OURPLAN_BACKUP_PASSPHRASE", PHRASE)
                        .status())
                .isZero();
        writing.set(false);
        for (var writer : writers) {
            writer.join();
        }
        assertThat(folder.toFile().list()).containsExactly("ours.backup");
        assertThat(Files.getPosixFilePermissions(file)).hasToString("[OWNER_READ, OWNER_WRITE]");
        assertThat(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("Applegarth");

        var restored = OwnDatabase.empty();
        var said = restored.run("restore", List.of(file.toString()), "OURPLAN_BACKUP_PASSPHRASE", PHRASE);
        assertThat(said.err()).isEmpty();
        assertThat(said.status()).isZero();
        assertThat(said.out()).contains("The record holds.");
        // Each write above is two rows in one transaction: a moment in between would show as an odd number.
        var written = "SELECT count(*) FROM look WHERE page LIKE 'drill %'";
        assertThat(Integer.parseInt(restored.one(written)))
                .isEven()
                .isLessThan(Integer.parseInt(database.one(written)));
        assertThat(restored.one("SELECT max(id) + 1 FROM look").compareTo("0")).isPositive();
        restored.owner(
                "INSERT INTO look (person, account, at, page) SELECT id, id, now(), 'after' FROM person LIMIT 1");
        assertThatItsTriggersStand(restored);

        try (var program = Program.on(restored)) {
            var aisha = program.signedIn("aisha");
            var doreen = restored.one("SELECT id FROM person WHERE family_name = 'Applegarth'");
            assertThat(aisha.get("/people/" + doreen).page().text()).contains("Doreen Applegarth");
        }
    }

    @Test
    void aBackUpOfTheReleaseBeforeIsBroughtUpToDate() throws Exception {
        var before = OwnDatabase.ofTheReleaseBefore();
        var file = folder.resolve("older.backup");
        assertThat(before.run("backup", List.of(file.toString()), "OURPLAN_BACKUP_PASSPHRASE", PHRASE)
                        .status())
                .isZero();
        var restored = OwnDatabase.empty();
        assertThat(restored.run("restore", List.of(file.toString()), "OURPLAN_BACKUP_PASSPHRASE", PHRASE)
                        .status())
                .isZero();
        assertThat(restored.one("SELECT count(*) FROM event")).isEqualTo(before.one("SELECT count(*) FROM event"));
        assertThat(restored.one("SELECT max(version) FROM flyway_schema_history"))
                .isEqualTo(database.one("SELECT max(version) FROM flyway_schema_history"));
    }

    @Test
    void anotherPassPhraseADamagedFileAndACutOneAreRefusedAndLeaveTheDatabaseEmpty() throws Exception {
        var file = backup();
        var bytes = Files.readAllBytes(file);
        refusedRestore(file, "another pass phrase", "the pass phrase is not the one");
        var damaged = bytes.clone();
        damaged[damaged.length / 2] ^= 1;
        refusedRestore(Files.write(folder.resolve("damaged"), damaged), PHRASE, "this back-up is damaged near byte");
        var cut = java.util.Arrays.copyOf(bytes, bytes.length * 2 / 3);
        refusedRestore(Files.write(folder.resolve("cut"), cut), PHRASE, "this back-up");
        refusedRestore(
                Files.writeString(folder.resolve("other"), "x".repeat(500)), PHRASE, "is not a back-up of Ourplan");
        refusedRestore(folder.resolve("none"), PHRASE, "there is no file");
    }

    @Test
    void anInterruptedRestoreIsNotTakenForANewCouncilAndCanBeRunAgain() throws Exception {
        var file = backup();
        var bytes = Files.readAllBytes(file);
        var cut = Files.write(folder.resolve("cut"), java.util.Arrays.copyOf(bytes, bytes.length * 2 / 3));
        var target = OwnDatabase.empty();
        assertThat(target.run("restore", List.of(cut.toString()), "OURPLAN_BACKUP_PASSPHRASE", PHRASE)
                        .status())
                .isEqualTo(2);
        assertThat(target.one("SELECT count(*) FROM person")).isEqualTo("0");
        assertThat(target.run("verify", List.of()).err()).contains("A restore into this database was interrupted");
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> org.ourplan.platform.database.Migrations.run(target.address()))
                .hasMessageContaining("A restore into this database was interrupted");
        assertThat(target.run("restore", List.of(file.toString()), "OURPLAN_BACKUP_PASSPHRASE", PHRASE)
                        .status())
                .isZero();
    }

    @Test
    void aDatabaseWithRecordsIsNeverOverwritten() throws Exception {
        var file = backup();
        var said = database.run("restore", List.of(file.toString()), "OURPLAN_BACKUP_PASSPHRASE", PHRASE);
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).contains("this database is not empty");
        assertThat(database.one("SELECT count(*) FROM person")).isEqualTo("12");
    }

    @Test
    void aFileThatIsThereIsNotOverwrittenAndAWeakPassPhraseIsRefused() throws Exception {
        var there = Files.writeString(folder.resolve("there"), "mine");
        refusedBackup(there.toString(), PHRASE, "exists already");
        assertThat(there).hasContent("mine");
        refusedBackup(folder.resolve("new").toString(), "short", "at least 12 characters");
        refusedBackup(folder.resolve("no/such/new").toString(), PHRASE, "there is no folder");
        assertThat(database.run("backup", List.of()).err()).contains("use: ./ourplan backup TO");
        assertThat(database.run("backup", List.of(folder.resolve("new").toString()))
                        .err())
                .contains("set OURPLAN_BACKUP_PASSPHRASE");
        assertThat(folder.toFile().list()).containsExactly("there");
    }

    @Test
    void aFullDiskIsSaidInWordsAndNothingIsLeftBehind() {
        var file = folder.resolve("full");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> NewFile.write(file, out -> {
                    out.write(1);
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(CannotBeDone.class)
                .hasMessageContaining("the disk is full. Nothing was kept.");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aDatabaseThatRefusesIsSaidInWords() {
        var said = OwnDatabase.run(
                Map.of("DATABASE_URL", "postgresql://localhost:1/none", "OURPLAN_BACKUP_PASSPHRASE", PHRASE),
                "backup",
                List.of(folder.resolve("new").toString()));
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).contains("the database cannot be reached").hasLineCount(1);
        assertThat(folder).isEmptyDirectory();
    }

    private Path backup() {
        var file = folder.resolve("whole.backup");
        var said = database.run("backup", List.of(file.toString()), "OURPLAN_BACKUP_PASSPHRASE", PHRASE);
        assertThat(said.status()).as(said.err()).isZero();
        return file;
    }

    private void refusedBackup(String to, String phrase, String words) {
        var said = database.run("backup", List.of(to), "OURPLAN_BACKUP_PASSPHRASE", phrase);
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).contains(words);
    }

    private void refusedRestore(Path file, String phrase, String words) {
        var target = OwnDatabase.empty();
        var said = target.run("restore", List.of(file.toString()), "OURPLAN_BACKUP_PASSPHRASE", phrase);
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).contains(words).hasLineCount(1);
        assertThat(target.one("SELECT coalesce(sum(n_live_tup), 0) FROM pg_stat_user_tables WHERE relname = 'person'"))
                .isEqualTo("0");
    }

    private static void assertThatItsTriggersStand(OwnDatabase restored) {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> restored.owner("DELETE FROM event"))
                .hasMessageContaining("can only be added to");
    }

    /** Adds two rows in each transaction, until told to stop. */
    private Thread writer(AtomicBoolean writing) {
        return new Thread(() -> {
            try (var connection = database.connect();
                    var statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                while (writing.get()) {
                    for (var i = 0; i < 2; i++) {
                        statement.execute("INSERT INTO look (person, account, at, page) VALUES ('" + UUID.randomUUID()
                                + "', '" + UUID.randomUUID() + "', now(), 'drill " + i + "')");
                    }
                    connection.commit();
                }
            } catch (SQLException problem) {
                throw new IllegalStateException(problem);
            }
        });
    }
}
