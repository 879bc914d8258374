package org.ourplan.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ourplan.platform.decide.Recorded;
import org.ourplan.platform.web.Answers;

/** Written parts as the decisions read them: plain answers by place, dates from their three boxes put together. */
public final class Parts {

    private Parts() {}

    /** From parts as the writing stage keeps them. */
    public static Recorded recorded(Map<String, Part> parts) {
        var answers = new HashMap<String, Answers>();
        parts.forEach((place, part) -> answers.put(place, part.answers()));
        return ofAnswers(answers);
    }

    /** From answers by place. */
    public static Recorded ofAnswers(Map<String, Answers> parts) {
        var plain = new HashMap<String, Map<String, List<String>>>();
        parts.forEach((place, answers) -> plain.put(place, plain(answers)));
        return new Recorded(plain);
    }

    private static Map<String, List<String>> plain(Answers answers) {
        var plain = new HashMap<String, List<String>>();
        for (var field : new ArrayList<>(answers.given().keySet())) {
            plain.put(field, answers.all(field));
            if (field.endsWith("-day")) {
                var name = field.substring(0, field.length() - 4);
                answers.date(name).ifPresent(date -> plain.put(name, List.of(date.toString())));
            }
        }
        return plain;
    }
}
