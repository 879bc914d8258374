package org.ourplan.directory.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ourplan.directory.EntryField;
import org.ourplan.directory.EntryKind;
import org.ourplan.directory.EntryText;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Problems;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;

/** The form on which an entry is written. */
final class EntryForm {

    private EntryForm() {}

    static PartForm form(String title) {
        var questions = new ArrayList<Question>();
        for (var field : EntryField.values()) {
            questions.add((field.isLine()
                            ? Question.line(field.word(), field.question())
                            : Question.words(field.word(), field.question()))
                    .hint(field.hint()));
            if (field == EntryField.RUN_BY) {
                questions.add(
                        Question.several(EntryText.KINDS, "What may people be looking for who need it?", kinds()));
            }
        }
        return PartForm.of(
                "entry",
                title,
                "Write as you would say it to somebody at the door. Everybody can read it, without signing in.",
                questions.toArray(Question[]::new));
    }

    private static List<Question.Option> kinds() {
        return Stream.of(EntryKind.values())
                .map(kind -> Question.option(kind.word(), kind.words()))
                .toList();
    }

    static EntryText read(Answers answers) {
        var says = new EnumMap<EntryField, String>(EntryField.class);
        for (var field : EntryField.values()) {
            says.put(field, answers.one(field.word()));
        }
        return new EntryText(
                says,
                answers.all(EntryText.KINDS).stream()
                        .flatMap(word -> EntryKind.named(word).stream())
                        .collect(Collectors.toSet()));
    }

    static Answers filled(EntryText text) {
        var given = new LinkedHashMap<String, List<String>>();
        text.says().forEach((field, words) -> given.put(field.word(), List.of(words)));
        given.put(
                EntryText.KINDS,
                text.kinds().stream().sorted().map(EntryKind::word).toList());
        return new Answers(given);
    }

    static Problems problems(EntryText text) {
        var problems = Problems.none();
        text.wrongs().forEach(wrong -> problems.add(wrong.field(), wrong.sentence()));
        return problems;
    }
}
