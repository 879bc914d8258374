package org.ourplan.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may be said of the database from outside, and that two programs never share a data folder. */
class OpeningDatabaseTest {

    @Test
    void theAddressMayBeWrittenInAnyOfTheUsualWays() {
        for (var given : new String[] {
            "postgresql://host:5432/ourplan", "postgres://host:5432/ourplan", "jdbc:postgresql://host:5432/ourplan"
        }) {
            var address = OurplanDatabase.external(
                    Map.of("DATABASE_URL", given, "DATABASE_USER", "u", "DATABASE_PASSWORD", "p"));
            assertThat(address).isEqualTo(new DatabaseAddress("jdbc:postgresql://host:5432/ourplan", "u", "p"));
        }
    }

    @Test
    void aUserAndPasswordInTheAddressAreTakenOutOfIt() {
        var address =
                OurplanDatabase.external(Map.of("DATABASE_URL", "postgres://anna:s%40id+so@host/ourplan?ssl=true"));
        assertThat(address)
                .isEqualTo(new DatabaseAddress("jdbc:postgresql://host/ourplan?ssl=true", "anna", "s@id+so"));
    }

    @Test
    void anotherAddressIsRefusedInWordsThatDoNotRepeatIt() {
        for (var given : new String[] {"", "host:5432", "mysql://anna:hush@host/ourplan", "postgres//anna:hush@host"}) {
            assertThatThrownBy(() -> OurplanDatabase.external(Map.of("DATABASE_URL", given)))
                    .isInstanceOf(DatabaseNotOpened.class)
                    .hasMessageContaining("DATABASE_URL is not the address of a PostgreSQL database")
                    .hasMessageNotContaining("hush");
        }
    }

    @Test
    void aFolderThatAnotherProgramUsesIsLeftAlone(@TempDir Path place) throws Exception {
        var folder = Files.createDirectories(place.resolve("data of ours"));
        FolderHeld.hold(folder);
        assertThatThrownBy(() -> EmbeddedDatabase.start(folder))
                .isInstanceOf(DatabaseNotOpened.class)
                .hasMessageContaining("already running with its data in " + folder)
                .hasMessageContaining("OURPLAN_DATA");
        assertThat(folder).isEmptyDirectory();
    }
}
