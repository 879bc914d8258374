package org.ourplan.forms;

import java.util.List;
import java.util.Map;
import org.ourplan.documents.LoosePapers;
import org.ourplan.documents.PaperForm;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Blank forms on paper: large unless somebody asks for another form, as a page, a tagged PDF, plain text or a Word file. */
@Component
public class BlankPapers {

    /** The forms in which it can be had, the one for most first. There is no Easy Read of a form yet. */
    public static final List<PaperForm> FORMS =
            List.of(PaperForm.LARGE, PaperForm.ORDINARY, PaperForm.WORD, PaperForm.PLAIN_TEXT, PaperForm.AUDIO_SCRIPT);

    private final LoosePapers papers;

    BlankPapers(LoosePapers papers) {
        this.papers = papers;
    }

    /** The page, or the same in a form that is not print. */
    public ResponseEntity<byte[]> page(BlankForm form, String in) {
        return papers.page(loose(form), chosen(in));
    }

    /** The tagged PDF. */
    public ResponseEntity<byte[]> pdf(BlankForm form, String in) {
        return papers.pdf(loose(form), chosen(in), form.name() + ".pdf");
    }

    private static PaperForm chosen(String in) {
        return FORMS.stream()
                .filter(form -> form.asked().equals(in))
                .findFirst()
                .orElse(PaperForm.LARGE);
    }

    private LoosePapers.Loose loose(BlankForm form) {
        return papers.forAnybody(form.title(), form.section(), "forms/blank", Map.of("form", form));
    }
}
