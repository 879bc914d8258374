package org.ourplan.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.tables.Tables.DOCUMENT_PDF;
import static org.ourplan.tables.Tables.LOOK;
import static org.ourplan.tables.Tables.PERSON;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.documents.DocumentKind;
import org.ourplan.platform.PersonId;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The letters of a run as files for a print room. */
@OurplanTest
class LettersToPrintTest extends OverEverybody {

    @LocalServerPort
    int port;

    @Test
    void theyArePrintedTogetherAndEachIsALookAtItsPersonsRecord() throws Exception {
        var ordinary = needing();
        var easy = needing("Easy Read");
        var audio = needing("audio");
        var run = counted();
        work.look();
        letterWork.look();
        var fay = staff.hire("Fay Prints (fictional)", null, Role.FINANCE_OFFICER);
        var finance = new Browserless(port).with(fay.secret());
        var link = "/charging/runs/" + run + "/letters";
        var packs =
                finance.get(link).page().select("a[href^=" + link + "/print]").eachAttr("href");
        var files = new TreeMap<String, byte[]>();
        for (var pack : packs) {
            files.putAll(unpacked(finance.file(pack)));
        }
        var found = letters.find(run).orElseThrow();
        var counts = letters.counts(found);
        assertThat(files.keySet().stream().filter(name -> !name.contains("Easy Read")))
                .hasSize((int) (counts.made() - counts.byHand()));
        assertThat(files).containsKeys(file(ordinary, ""), file(easy, ""), file(easy, " Easy Read"));
        assertThat(files).doesNotContainKey(file(audio, ""));
        assertThat(files.get(file(ordinary, ""))).isEqualTo(kept(ordinary, DocumentKind.CONTRIBUTION_LETTER));
        assertThat(files.get(file(easy, " Easy Read")))
                .isEqualTo(kept(easy, DocumentKind.CONTRIBUTION_LETTER_EASY_READ));
        assertThat(looksBy(fay.who().account(), ordinary)).isOne();
        assertThat(looksBy(fay.who().account(), easy)).isOne();
        assertThat(looksBy(fay.who().account(), audio)).isZero();
        assertThat(finance.get(link + "/print?pack=" + (packs.size() + 1)).status())
                .isEqualTo(404);
    }

    private static Map<String, byte[]> unpacked(byte[] pack) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(pack))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private String file(PersonId person, String more) {
        var record = database.select(PERSON.REFERENCE)
                .from(PERSON)
                .where(PERSON.ID.eq(person.value()))
                .fetchSingle(PERSON.REFERENCE);
        return record + " " + LETTERS_FROM + more + ".pdf";
    }

    private byte[] kept(PersonId person, DocumentKind kind) {
        var document = made(person).stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
        return database.select(DOCUMENT_PDF.PDF)
                .from(DOCUMENT_PDF)
                .where(DOCUMENT_PDF.DOCUMENT.eq(document.id()))
                .fetchSingle(DOCUMENT_PDF.PDF);
    }

    private int looksBy(UUID account, PersonId person) {
        return database.fetchCount(LOOK, LOOK.ACCOUNT.eq(account).and(LOOK.PERSON.eq(person.value())));
    }
}
