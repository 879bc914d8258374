package org.ourplan.writing;

import java.util.List;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;

/**
 * The page of one step that ends or changes something: what stops it, each with a link to where it is put right; else
 * its
 * questions and its button.
 *
 * @param of what it is a step of, for example "Needs assessment"
 * @param stops while there are any, the button is not there, and the step is refused
 * @param button the words of the button
 * @param status 200, or 409 where the step was tried and refused
 */
public record StepPage(
        String of,
        PartForm form,
        List<Stop> stops,
        String action,
        String button,
        Answers answers,
        Problems problems,
        String back,
        int status)
        implements Page {

    /** One thing that stops the step: its sentence, its section, and where it is put right. */
    public record Stop(String sentence, String section, String href) {}

    public StepPage {
        stops = List.copyOf(stops);
    }

    @Override
    public String template() {
        return "writing/step";
    }
}
