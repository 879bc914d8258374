package org.ourplan.eligibility.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.eligibility.FollowUp;
import org.ourplan.eligibility.decide.LetterWords;
import org.ourplan.eligibility.letter.DecisionLetter;
import org.ourplan.eligibility.store.Determined;
import org.ourplan.eligibility.web.Forms.Form;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Putting the words of a decision letter to the person: it says "you", and "I" only where it quotes them. */
@Controller
@MayUse(value = Role.PRACTITIONER, whose = Whose.A_PERSON_WORKED_WITH)
class LetterWordsPages {

    private static final String PAGE = "/people/{person}/eligibility/{determination}/letter/words";
    private static final Form FORM = new Form("letterWords", "/letter/words", "letter", "The words of the letter", "");

    private final Forms forms;
    private final FollowUp followUp;
    private final DecisionLetter letters;

    LetterWordsPages(Forms forms, FollowUp followUp, DecisionLetter letters) {
        this.forms = forms;
        this.followUp = followUp;
        this.letters = letters;
    }

    /** The names by which a text may speak about them. */
    static List<String> names(PersonInView person) {
        return Stream.concat(
                        Stream.of(person.callThem()),
                        Stream.of(person.fullName().split("\\s+")))
                .filter(name -> name.length() > 1)
                .distinct()
                .toList();
    }

    @GetMapping(PAGE)
    LetterWordsPage form(PersonInView person, @PathVariable UUID determination) {
        var made = forms.made(person, determination);
        var passages = letters.passages(made);
        var beginning = new LinkedHashMap<String, List<String>>();
        passages.forEach(passage -> beginning.put(passage.place(), List.of(passage.recorded())));
        var open = forms.open(person, made, FORM, new Answers(beginning));
        return page(person, made, passages, open.answers(), Problems.none(), open.version());
    }

    @PostMapping(PAGE)
    Object save(PersonInView person, @PathVariable UUID determination, Answers typed, SignedIn by) {
        var made = forms.made(person, determination);
        var passages = letters.passages(made);
        var places = passages.stream().map(LetterWords.Passage::place).toList();
        var problems = Problems.none();
        passages.forEach(passage -> problems.when(
                !typed.has(passage.place()), passage.place(), "Write this for the letter: " + passage.asked()));
        if (!problems.isEmpty()) {
            return page(person, made, passages, typed, problems, Forms.opened(typed));
        }
        var saving = followUp.letterWords(made, Forms.opened(typed), typed.only(places::contains), by);
        var labels = new LinkedHashMap<String, String>();
        passages.forEach(passage -> labels.put(passage.place(), passage.asked()));
        return Forms.answer(saving, made, FORM, labels, "The words of the letter are saved.");
    }

    private static LetterWordsPage page(
            PersonInView person,
            Determined made,
            List<LetterWords.Passage> passages,
            Answers answers,
            Problems problems,
            int version) {
        return new LetterWordsPage(
                person.callThem(), names(person), made, new ArrayList<>(passages), answers, problems, version);
    }
}
