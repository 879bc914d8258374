package org.ourplan.charging.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.SignedIn;
import org.ourplan.charging.FinancialAssessments;
import org.ourplan.charging.WorkingOut;
import org.ourplan.people.People;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.platform.web.Refused;
import org.ourplan.writing.BothTexts;
import org.ourplan.writing.Part;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.PartPage;
import org.ourplan.writing.Parts;
import org.ourplan.writing.SavedQuietly;
import org.ourplan.writing.Saving;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Writing in one part of a financial assessment, whoever writes. */
@Component
class ConversationWriting {

    private static final Set<String> DECIDED = Set.of("decided", "allowed-amount", "reason", "cheaper");

    private final FinancialAssessments money;
    private final WorkingOut working;
    private final People people;
    private final Clock clock;

    ConversationWriting(FinancialAssessments money, WorkingOut working, People people, Clock clock) {
        this.money = money;
        this.working = working;
        this.people = people;
        this.clock = clock;
    }

    /** How far it is, with the figures of today. */
    Conversation at(Where where) {
        return at(where, money.parts(where.assessment()));
    }

    private Conversation at(Where where, Map<String, Part> parts) {
        var recorded = Parts.recorded(parts);
        var worked = working.of(where.assessment().person(), recorded, LocalDate.now(clock));
        return Conversation.of(where, parts, recorded, worked);
    }

    Object open(Where where, String place) {
        if (!where.assessment().open()) {
            return Redirect.to(where.base() + "/result");
        }
        var now = at(where);
        var form = now.form().at(place).orElseThrow(NotFound::new);
        var part = now.parts().get(place);
        return page(now, form, part == null ? begun(where, place) : part.answers(), Problems.none());
    }

    Object keep(Where where, String place, Answers sent, boolean quiet, SignedIn by) {
        var before = money.parts(where.assessment());
        var form = where.form(Parts.recorded(before)).at(place).orElseThrow(NotFound::new);
        var typed = beside(before.get(place), sent.only(form.fields()), form, where.own());
        var person = where.assessment().person();
        var saving = money.save(person, where.assessment().id(), place, opened(sent), typed, by);
        if (quiet) {
            return SavedQuietly.answer(saving);
        }
        if (saving instanceof Saving.Clash clash) {
            return BothTexts.of(form, where.part(place), clash, where.base());
        }
        var now = at(where);
        var asked = now.form().at(place).orElse(form);
        var problems = now.problemsIn(asked, typed);
        return problems.isEmpty() ? onwards(now, place) : page(now, asked, typed, problems);
    }

    ResponseEntity<Void> remove(Where where, String place, Answers sent, SignedIn by) {
        var form = at(where).form();
        if (!isOneOfSeveral(place) || form.at(place).isEmpty()) {
            throw new NotFound();
        }
        if (!money.remove(where.assessment().person(), where.assessment().id(), place, opened(sent), by)) {
            throw new Refused(
                    List.of("Somebody changed this part since you opened it. Open it again first."), where.part(place));
        }
        return Redirect.to(where.base(), "Taken out. What was written is kept in the record’s history.");
    }

    private static boolean isOneOfSeveral(String place) {
        return place.matches("[a-z-]+/[0-9a-f-]{36}");
    }

    /** What this form does not ask stays as it is; a cost that the person changes must be decided again. */
    private static Answers beside(@Nullable Part before, Answers typed, PartForm form, boolean own) {
        if (before == null) {
            return typed;
        }
        var mine = form.fields();
        var kept = new LinkedHashMap<>(before.answers().given());
        kept.keySet().removeIf(mine);
        var changed = !before.answers().one("amount").equals(typed.one("amount"))
                || !before.answers().one("every").equals(typed.one("every"));
        if (own && changed && form.place().startsWith("disability/")) {
            kept.keySet().removeAll(DECIDED);
        }
        kept.putAll(typed.given());
        return new Answers(kept);
    }

    /** The first part begins with what the record knows: nothing is typed twice. */
    private Answers begun(Where where, String place) {
        if (!place.equals("about")) {
            return Answers.none();
        }
        var born = people.find(where.assessment().person())
                .map(person -> person.dateOfBirth())
                .orElse(null);
        return born == null
                ? Answers.none()
                : Answers.of(
                        "born-day",
                        String.valueOf(born.getDayOfMonth()),
                        "born-month",
                        String.valueOf(born.getMonthValue()),
                        "born-year",
                        String.valueOf(born.getYear()));
    }

    private static ResponseEntity<Void> onwards(Conversation now, String place) {
        if (isOneOfSeveral(place)) {
            return Redirect.to(now.where().base(), "Saved. Add another here, or go on.");
        }
        var places =
                new ArrayList<>(now.form().parts().stream().map(PartForm::place).toList());
        var next = places.indexOf(place) + 1;
        return next == 0 || next >= places.size()
                ? Redirect.to(now.where().base())
                : Redirect.to(now.where().part(places.get(next)));
    }

    private static PartPage page(Conversation now, PartForm form, Answers answers, Problems problems) {
        var where = now.where();
        var part = now.parts().get(form.place());
        var several = isOneOfSeveral(form.place()) && part != null;
        return new PartPage(
                where.caption(),
                form,
                List.of(),
                where.part(form.place()),
                part == null ? 0 : part.version(),
                part == null ? "" : "Saved " + InWords.time(part.writtenAt()) + " by " + part.writtenByName(),
                answers,
                problems,
                now.needed(),
                now.navigation(form.place()),
                where.base(),
                several ? where.base() + "/remove/" + form.place() : "");
    }

    private static int opened(Answers answers) {
        return answers.one("version").matches("\\d{1,9}") ? Integer.parseInt(answers.one("version")) : 0;
    }
}
