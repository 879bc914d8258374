package org.ourplan.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Two versions of the program may work on one database while one takes the other's place (docs/decisions/0010), so what was
 * released is only added to.
 */
class MigrationsOnlyAddTest {

    private static final int RELEASED = 14;

    /** What would take something from the version before, or refuse what it writes. */
    private static final List<Pattern> TAKES = Stream.of(
                    "drop\\s+(table|column|view)",
                    "rename\\s+(to|column|constraint)",
                    "alter\\s+column\\s+\\w+\\s+(set\\s+data\\s+)?type",
                    "alter\\s+column\\s+\\w+\\s+set\\s+not\\s+null",
                    "alter\\s+column\\s+\\w+\\s+drop\\s+default",
                    "add\\s+column\\s+(?:(?!,|;|default).)*not\\s+null(?:(?!,|;|default).)*[,;]")
            .map(words -> Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.DOTALL))
            .toList();

    @Test
    void nothingThatWasReleasedIsTakenAwayOrTightened() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/db/migration"))) {
            assertThat(files.filter(file -> number(file) > RELEASED).filter(file -> takes(text(file))))
                    .isEmpty();
        }
    }

    @Test
    void whatTakesAwayIsKnownFromWhatAdds() {
        assertThat(Stream.of(
                                "ALTER TABLE a DROP COLUMN b;",
                                "DROP TABLE a;",
                                "ALTER TABLE a RENAME COLUMN b TO c;",
                                "ALTER TABLE a ALTER COLUMN b TYPE integer;",
                                "ALTER TABLE a ALTER COLUMN b SET NOT NULL;",
                                "ALTER TABLE a ADD COLUMN b text NOT NULL;")
                        .filter(sql -> !takes(sql)))
                .isEmpty();
        assertThat(Stream.of(
                                "ALTER TABLE a ADD COLUMN b text NOT NULL DEFAULT '', ADD COLUMN c date;",
                                "CREATE TABLE a (b text NOT NULL, c uuid);",
                                "DROP INDEX a; CREATE INDEX a ON b (c);")
                        .filter(MigrationsOnlyAddTest::takes))
                .isEmpty();
    }

    private static boolean takes(String sql) {
        return TAKES.stream().anyMatch(words -> words.matcher(sql).find());
    }

    private static int number(Path file) {
        return Integer.parseInt(file.getFileName().toString().replaceFirst("^V(\\d+)__.*", "$1"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).replaceAll("--.*", "");
        } catch (IOException problem) {
            throw new java.io.UncheckedIOException(problem);
        }
    }
}
