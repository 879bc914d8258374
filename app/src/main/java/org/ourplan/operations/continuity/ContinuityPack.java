package org.ourplan.operations.continuity;

import static org.ourplan.tables.Tables.CONTINUITY_PACK;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.jooq.DSLContext;
import org.ourplan.documents.PaperSize;
import org.ourplan.documents.Printing;
import org.ourplan.operations.NewFile;
import org.ourplan.platform.NewId;
import org.ourplan.platform.event.Events;
import org.ourplan.platform.event.Happening;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.PageRenderer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Makes the pack: an ordinary PDF, sealed with AES-256, that opens anywhere with the pass phrase. Each making is an event. */
@Component
public class ContinuityPack {

    private static final Logger log = LoggerFactory.getLogger(ContinuityPack.class);

    private final DSLContext database;
    private final AtRisk atRisk;
    private final Paper paper;
    private final Events events;
    private final Clock clock;

    ContinuityPack(DSLContext database, AtRisk atRisk, Paper paper, Events events, Clock clock) {
        this.database = database;
        this.atRisk = atRisk;
        this.paper = paper;
        this.events = events;
        this.clock = clock;
    }

    /** Puts words on sealed paper. */
    @Component
    static class Paper {

        private static final int BITS = 256;

        private final PageRenderer pages;
        private final Printing printing;
        private final String council;

        Paper(PageRenderer pages, Printing printing, @Value("${ourplan.council}") String council) {
            this.pages = pages;
            this.printing = printing;
            this.council = council;
        }

        byte[] sealed(java.util.List<Entry> people, int leftOut, Instant now, char[] phrase) {
            var sheets = new Sheets(council, InWords.time(now), people, leftOut);
            var open = printing.of(pages.html("operations/continuity", Map.of("sheets", sheets)), PaperSize.ORDINARY);
            var sealed = new ByteArrayOutputStream();
            try (var document = Loader.loadPDF(open)) {
                var policy = new StandardProtectionPolicy(
                        UUID.randomUUID().toString(), new String(phrase), new AccessPermission());
                policy.setEncryptionKeyLength(BITS);
                document.protect(policy);
                document.save(sealed);
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
            return sealed.toByteArray();
        }
    }

    /** What was made: how many people are in it, how many had no room. */
    public record Made(int people, int leftOut) {}

    /**
     * Makes one, and notes who is in it.
     *
     * @param most how many people at most
     */
    @Transactional
    public Made make(Path file, char[] phrase, int most) {
        NewFile.mayBe(file);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var all = atRisk.people();
        var chosen = new LinkedHashMap<UUID, java.util.List<Reason>>();
        all.entrySet().stream().limit(most).forEach(one -> chosen.put(one.getKey(), one.getValue()));
        var pdf = paper.sealed(atRisk.entries(chosen), all.size() - chosen.size(), now, phrase);
        var id = NewId.next();
        database.insertInto(CONTINUITY_PACK)
                .set(CONTINUITY_PACK.ID, id)
                .set(CONTINUITY_PACK.MADE_AT, now.atOffset(ZoneOffset.UTC))
                .set(CONTINUITY_PACK.PEOPLE, chosen.keySet().toArray(UUID[]::new))
                .set(CONTINUITY_PACK.FILE, file.getFileName().toString())
                .set(CONTINUITY_PACK.SHA256, sha256(pdf))
                .execute();
        var details = Map.of("people", Integer.toString(chosen.size()), "sha256", sha256(pdf));
        events.append(Events.COUNCIL, Happening.CONTINUITY_PACK_MADE, id, 1, details, null);
        NewFile.write(file, out -> out.write(pdf));
        takenAwayUnlessNoted(file);
        return new Made(chosen.size(), all.size() - chosen.size());
    }

    /** No pack stays that the record does not know of. */
    private static void takenAwayUnlessNoted(Path file) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status != STATUS_COMMITTED && !file.toFile().delete()) {
                    log.warn("A continuity pack that was not noted could not be taken away");
                }
            }
        });
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
