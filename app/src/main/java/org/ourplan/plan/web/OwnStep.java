package org.ourplan.plan.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ourplan.plan.PlanRecord;

/**
 * One small step of writing one's own plan: a plain question or a few, each with others that help to think.
 *
 * @param key its place in the address
 * @param title what it is called in the list of steps
 * @param place the part of the plan it writes in
 * @param need the need it is about, empty for the others
 */
record OwnStep(String key, String title, String place, String need, List<Prompted> questions) {

    /**
     * One question.
     *
     * @param field of the part
     * @param words the question in plain words
     * @param prompts two or three questions that help to think about it
     */
    record Prompted(String field, String words, List<String> prompts) {}

    OwnStep {
        questions = List.copyOf(questions);
    }

    /** A step of one question, which is its title too. */
    static OwnStep of(String key, String title, String place, String field, String words, String... prompts) {
        return new OwnStep(key, title, place, "", List.of(new Prompted(field, words, List.of(prompts))));
    }

    List<String> fields() {
        return questions.stream().map(Prompted::field).toList();
    }

    /** Each field's question, for the page of both texts. */
    Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        questions.forEach(question -> labels.put(question.field(), question.words()));
        return labels;
    }

    /** True when there is something in it already, whoever wrote it. */
    boolean written(PlanRecord plan) {
        var answers = plan.written(place);
        return fields().stream().anyMatch(answers::has);
    }
}
