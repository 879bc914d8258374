package org.ourplan.charging.web;

import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.SignedIn;
import org.ourplan.charging.FinancialAssessmentRecord;
import org.ourplan.charging.FinancialEvidence;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.platform.web.Visible;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes files and gives them back: typed by what they are, never opened inside a page of the program. */
@Component
class EvidenceKeeping {

    private static final int LONGEST_NAME = 100;

    private final FinancialEvidence evidence;

    EvidenceKeeping(FinancialEvidence evidence) {
        this.evidence = evidence;
    }

    EvidencePage page(Where where) {
        return page(where, Filled.empty());
    }

    private EvidencePage page(Where where, Filled form) {
        return new EvidencePage(where.base(), where.own(), where.callThem(), evidence.of(where.assessment()), form);
    }

    Object add(Where where, Answers typed, @Nullable MultipartFile file, SignedIn by) throws IOException {
        var tooLarge = file != null && file.getSize() > FinancialEvidence.LARGEST;
        var content = file == null || tooLarge ? new byte[0] : file.getBytes();
        var wrong = tooLarge ? FinancialEvidence.TOO_LARGE : FinancialEvidence.wrong(content);
        var problems = Problems.none()
                .when(!typed.has("shows"), "shows", "Say what it shows, for example “pension letter of March”.")
                .when(!wrong.isEmpty(), "file", wrong);
        if (!problems.isEmpty()) {
            return page(where, new Filled(typed, problems));
        }
        evidence.add(where.assessment(), name(file), typed.one("shows"), content, by);
        return Redirect.to(where.base() + "/evidence", "The file is kept.");
    }

    /** Its own name without a path, or anything that is not a plain sign. */
    private static String name(@Nullable MultipartFile file) {
        var given = file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        var plain = Visible.text(given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1))
                .replaceAll("[^\\p{L}\\p{N} ._-]", "_");
        return plain.isEmpty() ? "file" : plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
    }

    ResponseEntity<byte[]> file(FinancialAssessmentRecord assessment, UUID id) {
        var found = evidence.find(assessment, id).orElseThrow(NotFound::new);
        var name = found.name().endsWith("." + found.kind().ending())
                ? found.name()
                : found.name() + "." + found.kind().ending();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(found.kind().mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, java.nio.charset.StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(found.content());
    }
}
