package org.ourplan.charging.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.charging.FinancialEvidence.Shown;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/** The files that show figures, and adding one. */
public record EvidencePage(String base, boolean own, String callThem, List<Shown> files, Filled form) implements Page {

    public EvidencePage {
        files = List.copyOf(files);
    }

    /** Its size, kind, and who added it. */
    public String about(Shown file) {
        var kilobytes = Math.max(1, file.bytes() / 1024);
        return file.kind().name() + ", " + kilobytes + " KB. Added by " + file.addedBy() + " on "
                + InWords.time(file.addedAt()) + ".";
    }

    /** What is wrong with the file, or nothing. */
    public @Nullable String wrongFile() {
        return form.wrong("file");
    }

    @Override
    public String template() {
        return "charging/evidence";
    }
}
