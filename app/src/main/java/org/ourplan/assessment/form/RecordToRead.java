package org.ourplan.assessment.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ourplan.assessment.AssessmentKind;
import org.ourplan.writing.Part;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Parts;

/**
 * All that is written in an assessment, to be read: by the worker while it is being written, and by the person as
 * their record.
 *
 * @param sections in the order of the conversation, without those in which nothing is written
 */
public record RecordToRead(List<Section> sections) {

    /** Parts that belong together. */
    public record Section(String title, List<Written> parts) {}

    /** One part: its title and what was said. */
    public record Written(String title, List<PartForm.Line> lines) {}

    public RecordToRead {
        sections = List.copyOf(sections);
    }

    /** Everything but the check of who may represent the person, which may name others; its result is told in words. */
    public static RecordToRead of(AssessmentKind kind, Map<String, Part> parts) {
        var sections = new ArrayList<Section>();
        var recorded = Parts.recorded(parts);
        for (var section : AssessmentForm.of(kind, recorded).sections()) {
            var written = new ArrayList<Written>();
            for (var form : section.parts()) {
                var lines = form.place().equals("advocacy") ? List.<PartForm.Line>of() : lines(form, parts);
                if (!lines.isEmpty()) {
                    written.add(new Written(form.title(), lines));
                }
            }
            if (!written.isEmpty()) {
                sections.add(new Section(section.title(), written));
            }
        }
        return new RecordToRead(sections);
    }

    /** What was said in one part, as its form asks now and, for what is not asked that way any more, as it was asked then. */
    public static List<PartForm.Line> lines(PartForm form, Map<String, Part> parts) {
        var part = parts.get(form.place());
        if (part == null) {
            return List.of();
        }
        var lines = new ArrayList<>(form.read(part.answers()));
        lines.addAll(HelpNow.asOnceAsked(Parts.recorded(parts), form.place(), part.answers()));
        return lines;
    }
}
