package org.ourplan.plan.store;

import static org.ourplan.tables.Tables.PART;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.SignedIn;
import org.ourplan.law.agreement.PlanState;
import org.ourplan.law.plan.PlanKind;
import org.ourplan.plan.OwnWords;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.decide.Places;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.event.Events;
import org.ourplan.platform.event.Happening;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Refused;
import org.ourplan.writing.Part;
import org.ourplan.writing.Saving;
import org.ourplan.writing.WholeWriting;
import org.ourplan.writing.Writings;
import org.springframework.stereotype.Repository;

/** Writing in a plan: the plan's row is held first, so that nothing is written while it is being fixed. */
@Repository
class PartsOfPlan {

    private final DSLContext database;
    private final Writings writings;
    private final WholeWriting whole;
    private final Events events;
    private final PlanTold told;

    PartsOfPlan(DSLContext database, Writings writings, WholeWriting whole, Events events, PlanTold told) {
        this.database = database;
        this.writings = writings;
        this.whole = whole;
        this.events = events;
        this.told = told;
    }

    Saving write(PersonId person, UUID plan, String place, int opened, Answers answers, SignedIn by) {
        var row = hold(person, plan, place, by);
        return save(row, place, opened, answers, by);
    }

    /** With the person's own pen; what others wrote meanwhile in other fields of the part stays. */
    Saving writeOwn(PersonId person, UUID plan, OwnWords words, SignedIn by) {
        var row = PlanRows.hold(database, person, plan);
        var refusal = Places.ownRefusal(PlanState.valueOf(row.getState()));
        if (!refusal.isEmpty()) {
            throw new Refused(refusal, person.equals(by.self()) ? "/me/plan" : "/helping/" + person + "/plan");
        }
        if (!Places.exists(words.place())
                || !words.fields().stream().allMatch(field -> Places.personsOwn(words.place(), field))) {
            throw new NotFound();
        }
        var standing = writings.find(plan, words.place()).orElse(null);
        if (standing == null && words.over(null).isEmpty()) {
            return new Saving.Saved(0, Instant.EPOCH);
        }
        return save(row, words.place(), opened(standing, words), words.over(standing), by);
    }

    /** The version that stands, where nobody has changed the fields of this step since it was opened; else the one opened. */
    private int opened(@Nullable Part standing, OwnWords words) {
        if (standing == null || standing.version() == words.opened()) {
            return words.opened();
        }
        var before = words.opened() == 0
                ? Optional.of(Answers.none())
                : writings.earlier(standing.about(), words.place()).stream()
                        .filter(part -> part.version() == words.opened())
                        .findFirst()
                        .map(Part::answers);
        return before.filter(then -> words.agrees(then, standing.answers())).isPresent()
                ? standing.version()
                : words.opened();
    }

    private Saving save(
            org.ourplan.tables.tables.records.PlanRecord row, String place, int opened, Answers answers, SignedIn by) {
        var saving = writings.save(row.getId(), place, opened, answers, by);
        if (saving instanceof Saving.Saved saved) {
            changed(new PersonId(row.getPerson()), row.getId(), place, saved.version(), by);
            told.written(row, place, answers);
        }
        return saving;
    }

    /** Several parts of a plan that is held already, in one statement, and one event that names their places. */
    void writeAll(PlanRecord held, Map<String, Answers> parts, SignedIn by) {
        var checked = held.advocacyChecked();
        var theirs = held.person().equals(by.self());
        var writing = new LinkedHashMap<String, WholeWriting.Writing>();
        parts.forEach((place, answers) -> {
            refuse(held.person(), held.id(), Places.refusal(held.state(), place, theirs, checked), theirs);
            var stands = held.parts().get(place);
            writing.put(place, new WholeWriting.Writing(stands == null ? 0 : stands.version(), answers));
        });
        whole.save(held.id(), writing, by);
        events.append(
                held.person().value(),
                Happening.PLAN_TYPED_IN,
                held.id(),
                held.number(),
                Map.of("places", String.join(" ", parts.keySet())),
                by.account());
    }

    boolean remove(PersonId person, UUID plan, String place, int opened, SignedIn by) {
        var row = hold(person, plan, place, by);
        if (!writings.remove(plan, place, opened, by)) {
            return false;
        }
        beneath(plan, place).forEach((inner, version) -> writings.remove(plan, inner, version, by));
        changed(person, plan, place, opened + 1, by);
        told.written(row, place, Answers.none());
        return true;
    }

    /** The options under a line, with their versions. */
    private Map<String, Integer> beneath(UUID plan, String place) {
        return database.select(PART.PLACE, PART.VERSION)
                .from(PART)
                .where(PART.ABOUT.eq(plan))
                .and(PART.PLACE.startsWith(place.replaceFirst("^line/", "option/") + "/"))
                .and(PART.REMOVED.isFalse())
                .fetchMap(PART.PLACE, PART.VERSION);
    }

    /** Holds the plan until the transaction ends, and refuses in words what may not be written now. */
    private org.ourplan.tables.tables.records.PlanRecord hold(PersonId person, UUID plan, String place, SignedIn by) {
        if (!Places.exists(place)) {
            throw new NotFound();
        }
        var row = PlanRows.hold(database, person, plan);
        var theirs = person.equals(by.self());
        var state = PlanState.valueOf(row.getState());
        var checked = theirs || state.frozen() || advocacyChecked(plan, PlanKind.valueOf(row.getKind()));
        refuse(person, plan, Places.refusal(state, place, theirs, checked), theirs);
        return row;
    }

    private static void refuse(PersonId person, UUID plan, List<String> refusal, boolean theirs) {
        if (!refusal.isEmpty()) {
            throw new Refused(refusal, theirs ? "/me/plan" : person.link() + "/plans/" + plan);
        }
    }

    private boolean advocacyChecked(UUID plan, PlanKind kind) {
        return MadeRead.advocateNeeded(writings.find(plan, "advocacy").orElse(null), kind) != null;
    }

    private void changed(PersonId person, UUID plan, String place, int version, SignedIn by) {
        events.append(person.value(), Happening.PLAN_CHANGED, plan, version, Map.of("place", place), by.account());
    }
}
