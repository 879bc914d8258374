package org.ourplan.documents;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Asks veraPDF whether a PDF keeps PDF/UA-1. */
public final class Judge {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Judge() {}

    /** What is wrong with it; empty when it complies. */
    public static List<String> complaints(byte[] pdf) throws Exception {
        try (var foundry = Foundries.defaultInstance();
                var parser = foundry.createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = foundry.createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            var complaints = result.getTestAssertions().stream()
                    .map(wrong -> wrong.getRuleId().getClause() + ": " + wrong.getMessage())
                    .distinct()
                    .toList();
            return result.isCompliant() == complaints.isEmpty()
                    ? complaints
                    : List.of("judged, but not clear: " + result);
        }
    }
}
