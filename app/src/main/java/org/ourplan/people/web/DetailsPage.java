package org.ourplan.people.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ourplan.govuk.Checkboxes;
import org.ourplan.people.CommunicationNeed;
import org.ourplan.people.InformationFormat;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Problems;

/**
 * The form of a person's details, for somebody new and for changes.
 *
 * @param heading its question
 * @param action where it goes
 * @param version the version that was opened; 0 for somebody new
 * @param button the words of its button
 * @param back where to go without saving
 */
public record DetailsPage(
        String heading, String action, int version, String button, String back, Answers answers, Problems problems)
        implements FormPage {

    /** What most people are added without; asked for in a part that opens. */
    private static final List<String> MORE = List.of(
            "title", "pronouns", "former-names", "settled", "phone", "email", "formats", "other-formats", "cared-for");

    /** What such a part says while nobody has touched it. */
    private static final Set<String> UNTOUCHED = Set.of("unknown", "not-asked");

    /** True while the person is not added yet. */
    public boolean isNew() {
        return version == 0;
    }

    /** True when something in the part that opens was filled in, or must be put right. */
    public boolean moreOpen() {
        return MORE.stream()
                .anyMatch(field -> !problems.of(field).isEmpty()
                        || (answers.has(field) && !UNTOUCHED.contains(answers.one(field))));
    }

    /** "yes" where there is a record to save to as its writer goes; null while the person is not added yet. */
    public @Nullable String autosave() {
        return version > 0 ? "yes" : null;
    }

    /** The common communication needs, those chosen ticked. */
    public Checkboxes needs() {
        var boxes = Checkboxes.named("needs")
                .legend("How do they communicate?")
                .hint("Tick all that they say they need. This is shown on every page of their record.");
        for (var need : CommunicationNeed.values()) {
            boxes = boxes.choice(need.words(), need.words());
        }
        return boxes.small().values(answers.all("needs"));
    }

    /** The common forms of written information, those chosen ticked. */
    public Checkboxes formats() {
        var boxes = Checkboxes.named("formats")
                .legend("How do they need written information?")
                .hint("Leave empty for ordinary print.");
        for (var format : InformationFormat.values()) {
            boxes = boxes.choice(
                    format.words(),
                    format.words().substring(0, 1).toUpperCase(java.util.Locale.UK)
                            + format.words().substring(1));
        }
        return boxes.values(answers.all("formats"));
    }

    /** What to call the field when its date is wrong. */
    public List<String> wrongDateParts() {
        return problems.of("born-day").isEmpty() ? List.of() : List.of("day", "month", "year");
    }

    @Override
    public String template() {
        return "people/details";
    }
}
