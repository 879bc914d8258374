package org.ourplan.charging;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ourplan.access.SignedIn;
import org.ourplan.charging.store.EvidenceRows;
import org.ourplan.platform.decide.FileKind;
import org.ourplan.platform.event.Events;
import org.ourplan.platform.event.Happening;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Letters, statements and photographs that show a figure. Their own word is enough; nobody has to add any. */
@Component
public class FinancialEvidence {

    /** The largest file that is taken, in bytes: 5 MB. */
    public static final int LARGEST = 5 * 1024 * 1024;

    /** What is said of a larger one. */
    public static final String TOO_LARGE = "The file is larger than 5 MB. Choose a smaller one, or send it in parts.";

    private final EvidenceRows rows;
    private final Events events;

    FinancialEvidence(EvidenceRows rows, Events events) {
        this.rows = rows;
        this.events = events;
    }

    /** One file, without its content. */
    public record Shown(
            UUID id, String name, String shows, FileKind kind, int bytes, String addedBy, Instant addedAt) {}

    /** One file with its content. */
    public record File(String name, FileKind kind, byte[] content) {}

    /** Every file of this assessment, in the order they were added. One statement. */
    public List<Shown> of(FinancialAssessmentRecord assessment) {
        return rows.of(assessment.person(), assessment.id());
    }

    /** One file of this assessment. One statement. */
    public Optional<File> find(FinancialAssessmentRecord assessment, UUID file) {
        return rows.find(assessment.person(), assessment.id(), file);
    }

    /** What is wrong with a file before it is taken; empty when nothing is. */
    public static String wrong(byte[] content) {
        if (content.length == 0) {
            return "Choose a file.";
        }
        if (content.length > LARGEST) {
            return TOO_LARGE;
        }
        return FileKind.of(content, FileKind.PAPERS).isEmpty()
                ? "This is not a PDF, PNG or JPEG file. Save it as one of these, or take a photograph of it."
                : "";
    }

    /** Keeps a file. It must have been found right with {@link #wrong}. */
    @Transactional
    public void add(FinancialAssessmentRecord assessment, String name, String shows, byte[] content, SignedIn by) {
        var kind = FileKind.of(content, FileKind.PAPERS).orElseThrow();
        var id = rows.add(assessment.person(), assessment.id(), new File(name, kind, content), shows, by);
        events.append(
                assessment.person().value(),
                Happening.FINANCIAL_EVIDENCE_ADDED,
                assessment.id(),
                1,
                Map.of("file", id.toString()),
                by.account());
    }
}
