package org.ourplan.assessment.web;

import org.jspecify.annotations.Nullable;
import org.ourplan.assessment.Assessment;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;
import org.ourplan.writing.Part;
import org.ourplan.writing.PartForm;

/**
 * One part of an assessment, put to the person.
 *
 * @param part as it stands; null where nothing is written yet
 * @param typed what was typed and not taken; null where the page is only opened
 */
public record MyPartPage(
        Assessment assessment,
        PartForm form,
        @Nullable Part part,
        @Nullable Answers typed,
        Problems problems) implements Page {

    @Override
    public String template() {
        return "assessment/myPart";
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : 422;
    }

    /** Where a part is written. */
    static String address(PartForm form) {
        return "/me/assessment/part/" + form.place();
    }

    public String action() {
        return address(form);
    }

    public int version() {
        return part == null ? 0 : part.version();
    }

    public Answers answers() {
        return typed != null ? typed : part == null ? Answers.none() : part.answers();
    }

    /** Who wrote in it last and when, in words; empty where nobody did. */
    public String saved() {
        return part == null ? "" : "Last saved by " + part.writtenByName() + ", " + InWords.time(part.writtenAt());
    }
}
