package org.ourplan.policy.web;

import java.util.List;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;
import org.ourplan.writing.PartForm;

/**
 * The page on which one line of a draft is written.
 *
 * @param findings what stands against it as it was last saved
 * @param version the version this writer opened, 0 for a new line
 * @param saved who saved last and when, in words; empty where nobody has
 */
public record LinePage(
        String of,
        PartForm form,
        List<String> findings,
        String action,
        int version,
        String saved,
        Answers answers,
        Problems problems,
        String back)
        implements Page {

    @Override
    public String template() {
        return "policy/line";
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : 422;
    }
}
