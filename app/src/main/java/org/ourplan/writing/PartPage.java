package org.ourplan.writing;

import java.util.List;
import org.ourplan.govuk.moj.SideNavigation;
import org.ourplan.govuk.ourplan.StillNeeded;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;

/**
 * The page on which one part is written: its questions in one column; beside them what the law still needs, what has
 * been
 * considered and what is still open. It saves as its writer leaves a field.
 *
 * @param of what the part belongs to, for example "Needs assessment"
 * @param above read before the questions: what somebody said earlier, a result worked out; each a sentence
 * @param version the version this writer opened, 0 where nothing is written yet
 * @param saved who saved last and when, in words; empty where nobody has
 * @param removeAction where the part is taken out again; empty where it always belongs
 */
public record PartPage(
        String of,
        PartForm form,
        List<String> above,
        String action,
        int version,
        String saved,
        Answers answers,
        Problems problems,
        StillNeeded needed,
        SideNavigation parts,
        String back,
        String removeAction)
        implements Page {

    @Override
    public String template() {
        return "writing/part";
    }
}
