package org.ourplan.plan.web;

import org.ourplan.plan.OnPaper;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Problems;

/** Who wrote the paper that a plan was typed in from, and whose words they are. */
final class OnPaperForm {

    private OnPaperForm() {}

    static PartForm form() {
        return PartForm.listed(
                "who-made-this",
                "Who wrote the paper?",
                "So that everybody can tell whose words these are.",
                Ask.oneOf("wrote", "Who wrote it down?", "", NeedForms.picks(OnPaper.Pen.values(), OnPaper.Pen::words)),
                Ask.line("wrote-name", "Their name, if it was not the person", ""),
                Ask.oneOf(
                        "said",
                        "Whose words are they?",
                        "",
                        NeedForms.picks(OnPaper.Voice.values(), OnPaper.Voice::words)),
                Ask.line("said-name", "The name of whoever spoke with them or for them", ""),
                Ask.day("written", "The day it was written, if you know it", "For example 27 3 2026"),
                Ask.line("kept", "Where is the paper kept?", "For example: with the person, or scanned into the file"));
    }

    static void check(Answers typed, Problems problems) {
        problems.when(!typed.has("wrote"), "wrote", "Choose who wrote it down.")
                .when(
                        typed.has("wrote")
                                && !typed.chose("wrote", OnPaper.Pen.PERSON.name())
                                && !typed.has("wrote-name"),
                        "wrote-name",
                        "Write the name of whoever wrote it down.")
                .when(!typed.has("said"), "said", "Choose whose words they are.")
                .when(
                        typed.has("said") && !typed.chose("said", OnPaper.Voice.OWN.name()) && !typed.has("said-name"),
                        "said-name",
                        "Write the name of whoever spoke with the person or for them.");
    }
}
