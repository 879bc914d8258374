package org.ourplan.plan.store;

import static org.ourplan.tables.Tables.PLAN;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.ourplan.access.SignedIn;
import org.ourplan.law.agreement.PlanEvent;
import org.ourplan.law.agreement.PlanLife;
import org.ourplan.law.agreement.PlanState;
import org.ourplan.plan.PlanMoved;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.event.Events;
import org.ourplan.platform.event.Happening;
import org.ourplan.platform.web.Refused;
import org.ourplan.tables.tables.records.PlanRecord;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;

/** Takes a plan along its life, step by step of {@link PlanLife}; entering a frozen state fixes its text. */
@Repository
class PlanSteps {

    private final DSLContext database;
    private final FrozenText text;
    private final Events events;
    private final PlanTold told;
    private final ApplicationEventPublisher others;

    PlanSteps(DSLContext database, FrozenText text, Events events, PlanTold told, ApplicationEventPublisher others) {
        this.database = database;
        this.text = text;
        this.events = events;
        this.told = told;
        this.others = others;
    }

    PlanState move(PersonId person, UUID plan, PlanEvent event, SignedIn by) {
        var row = PlanRows.hold(database, person, plan);
        var from = PlanState.valueOf(row.getState());
        var to = PlanLife.next(from, event)
                .orElseThrow(() -> new Refused(
                        List.of("The plan cannot take this step now. It is: "
                                + from.words().toLowerCase(java.util.Locale.UK) + "."),
                        person.link() + "/plans/" + plan));
        row.setState(to.name());
        if (to.frozen() && row.getFrozenHash() == null) {
            row.setFrozenText(text.of(row));
            row.setFrozenHash(FrozenText.hash(row.getFrozenText()));
        }
        row.update();
        note(row, happening(event), by);
        if (event == PlanEvent.ACTIVATED) {
            replace(row, by);
        }
        told.moved(row, to, by);
        others.publishEvent(new PlanMoved(person, plan, from, event, to, by.account()));
        return to;
    }

    /** The plan that this one started as a copy of ends when this one begins to count; it stays readable. */
    private void replace(PlanRecord newer, SignedIn by) {
        database.selectFrom(PLAN)
                .where(PLAN.ID.eq(newer.getReplaces()))
                .forUpdate()
                .fetchOptional()
                .filter(older -> PlanState.valueOf(older.getState()).inForce())
                .ifPresent(older -> {
                    older.setState(PlanState.SUPERSEDED.name());
                    older.update();
                    note(older, Happening.PLAN_REPLACED, by);
                });
    }

    private void note(PlanRecord row, Happening happening, SignedIn by) {
        events.append(
                row.getPerson(),
                happening,
                row.getId(),
                row.getNumber(),
                Map.of("state", row.getState()),
                by.account());
    }

    private static Happening happening(PlanEvent event) {
        return switch (event) {
            case SHARED_WITH_PERSON -> Happening.PLAN_SHARED;
            case TAKEN_BACK, TAKEN_UP_AGAIN -> Happening.PLAN_TAKEN_BACK;
            case SENT_TO_COUNCIL -> Happening.PLAN_PROPOSED;
            case RETURNED_WITH_REASONS -> Happening.PLAN_RETURNED;
            case AGREED_BY_ALL, AGREED_LATER -> Happening.PLAN_AGREED;
            case AGREEMENT_FAILED -> Happening.PLAN_NOT_AGREED;
            case COPY_GIVEN -> Happening.PLAN_COPIES_GIVEN;
            case ACTIVATED -> Happening.PLAN_ACTIVE;
            case REPLACED -> Happening.PLAN_REPLACED;
            case ENDED -> Happening.PLAN_ENDED;
        };
    }
}
