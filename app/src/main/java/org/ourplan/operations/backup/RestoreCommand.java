package org.ourplan.operations.backup;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.ourplan.operations.CannotBeDone;
import org.ourplan.operations.RecordsAtHand;
import org.ourplan.operations.Terminal;
import org.ourplan.operations.Words;
import org.ourplan.operations.proof.VerifyCommand;
import org.ourplan.platform.database.DatabaseAddress;
import org.ourplan.platform.database.EmbeddedDatabase;
import org.ourplan.platform.database.Migrations;
import org.ourplan.platform.database.OurplanDatabase;

/** {@code ./ourplan restore FROM}: a back-up into an empty database, whole or not at all, then brought up to date and proved. */
public final class RestoreCommand {

    private static final String USE = "restore FROM (a file that ./ourplan backup made), into an empty database";

    private RestoreCommand() {}

    /** 0 when everything is there and the record holds; 1 when everything is there but the record does not hold. */
    public static int run(List<String> arguments, Terminal terminal) {
        var words = Words.of(arguments, USE, 1, Map.of());
        if (words.names().isEmpty()) {
            throw new CannotBeDone("use: ./ourplan " + USE);
        }
        var file = terminal.path(words.names().getFirst());
        if (!Files.isRegularFile(file)) {
            throw new CannotBeDone("there is no file " + file + ".");
        }
        var phrase = terminal.secret(PassPhrase.SETTING, "Pass phrase of the back-up");
        var rows = restore(file, phrase, terminal);
        terminal.out().println("Restored: " + String.format("%,d", rows) + " rows. Now proving the record.");
        return VerifyCommand.run(List.of(), terminal);
    }

    private static long restore(Path file, char[] phrase, Terminal terminal) {
        try (var data = open(file, phrase)) {
            var beginning = Restoring.json(data, Contents.Beginning.class);
            if (Migrations.isLater(beginning.schema(), Migrations.known())) {
                throw new CannotBeDone(
                        "this back-up was made by a later version of Ourplan. Restore it with that version.");
            }
            var address = emptyOne(terminal);
            try (var connection = RecordsAtHand.connect(address)) {
                var rows = new Restoring(connection, address).all(beginning, data);
                Migrations.run(address);
                return rows;
            }
        } catch (EOFException | ZipException damaged) {
            throw new CannotBeDone("this back-up is damaged. Nothing was restored. Use another copy of it.", damaged);
        } catch (IOException problem) {
            throw new CannotBeDone(
                    file + " cannot be read: " + problem.getMessage() + ". Nothing was restored.", problem);
        } catch (java.sql.SQLException problem) {
            throw Restoring.refused(problem);
        }
    }

    private static DataInputStream open(Path file, char[] phrase) throws IOException {
        var sealed = new SealedInput(new BufferedInputStream(Files.newInputStream(file), 1 << 17), phrase);
        return new DataInputStream(new BufferedInputStream(new GZIPInputStream(sealed, 1 << 16), 1 << 16));
    }

    /** Where it goes: an external database, or a new embedded one. */
    private static DatabaseAddress emptyOne(Terminal terminal) {
        if (terminal.environment().containsKey("DATABASE_URL")) {
            return OurplanDatabase.external(terminal.environment());
        }
        return EmbeddedDatabase.start(RecordsAtHand.folder(terminal));
    }
}
