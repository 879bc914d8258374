package org.ourplan.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ourplan.operations.continuity.ContinuityPack;

/** The pack for the day when everything else is down: who is in it, who opens it, and that each making is kept. */
class ContinuityPackTest {

    private final OwnDatabase database = Programs.DATABASE;
    private final Program one = Programs.one();

    @Test
    void theContinuityPackOpensWithItsPassPhraseOnlyAndEachMakingIsKept(@TempDir Path folder) throws Exception {
        database.owner("UPDATE person SET restricted = true WHERE family_name = 'Vickers-Cole'");
        var file = folder.resolve("pack.pdf");
        var pack = one.context().getBean(ContinuityPack.class);
        var made = pack.make(file, "four words make one".toCharArray(), 300);
        var bytes = Files.readAllBytes(file);
        assertThatThrownBy(() -> Loader.loadPDF(bytes)).isInstanceOf(InvalidPasswordException.class);
        try (var document = Loader.loadPDF(bytes, "four words make one")) {
            assertThat(document.getEncryption().getLength()).isEqualTo(256);
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("Who is in it " + made.people() + " people.")
                    .contains("Doreen Applegarth (Dor), record 10001")
                    .contains("Nina brings a hot dinner on Monday, Wednesday and Friday")
                    .contains("Carol Applegarth, daughter: 01632 960220")
                    .contains("Lipreads: face them when speaking")
                    .contains("Nina is ill or away Carol brings a meal")
                    .contains("This record is restricted, so nothing else is printed")
                    .doesNotContain("01632 960191");
        }
        assertThat(database.one("SELECT cardinality(people) FROM continuity_pack"))
                .isEqualTo("" + made.people());
        assertThat(database.one("SELECT count(*) FROM event WHERE happening = 'CONTINUITY_PACK_MADE'"))
                .isEqualTo("1");
        assertThatThrownBy(() -> pack.make(file, "four words make one".toCharArray(), 300))
                .hasMessageContaining("exists already");
        assertThat(database.one("SELECT count(*) FROM continuity_pack")).isEqualTo("1");
        assertThat(database.run("verify", List.of()).status()).isZero();
    }

    @Test
    void aContinuityPackThatCannotBeMadeIsRefusedInWords(@TempDir Path folder) {
        assertThat(database.run("continuity", List.of()).err()).contains("use: ./ourplan continuity TO.pdf");
        assertThat(database.run("continuity", List.of(folder.resolve("no/x.pdf").toString()))
                        .err())
                .contains("there is no folder");
        var weak = database.run(
                "continuity", List.of(folder.resolve("x.pdf").toString()), "OURPLAN_CONTINUITY_PASSPHRASE", "short");
        assertThat(weak.status()).isEqualTo(2);
        assertThat(weak.err()).contains("at least 12 characters");
        assertThat(folder).isEmptyDirectory();
    }
}
