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
import org.ourplan.platform.web.SentFile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes files and gives them back: typed by what they are, never opened inside a page of the program. */
@Component
class EvidenceKeeping {

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
        evidence.add(where.assessment(), SentFile.name(file), typed.one("shows"), content, by);
        return Redirect.to(where.base() + "/evidence", "The file is kept.");
    }

    ResponseEntity<byte[]> file(FinancialAssessmentRecord assessment, UUID id) {
        var found = evidence.find(assessment, id).orElseThrow(NotFound::new);
        return SentFile.toKeep(found.name(), found.kind(), found.content());
    }
}
