package org.ourplan.insight;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ourplan.access.SignedIn;
import org.ourplan.insight.decide.DirectPaymentTakeUp;
import org.ourplan.insight.decide.Measure;
import org.ourplan.insight.decide.Month;
import org.ourplan.insight.decide.PeopleInForce;
import org.ourplan.insight.decide.PlansAgreed;
import org.ourplan.insight.decide.Requests;
import org.ourplan.insight.decide.ReviewsDone;
import org.ourplan.insight.decide.Settings;
import org.ourplan.insight.decide.Waiting;
import org.ourplan.insight.store.SpellStore;
import org.ourplan.insight.store.StepStore;
import org.springframework.stereotype.Component;

/** The measures of the last 24 months, this one included as far as it has gone. */
@Component
public class Insight {

    private static final int MONTHS = 24;

    private final SpellStore spells;
    private final StepStore steps;
    private final Clock clock;

    Insight(SpellStore spells, StepStore steps, Clock clock) {
        this.spells = spells;
        this.steps = steps;
        this.clock = clock;
    }

    /** All measures, as they stand on a day. */
    public record Dataset(LocalDate today, Reach reach, List<Measure> measures) {

        public Dataset {
            measures = List.copyOf(measures);
        }
    }

    /** What this reader may see. Four statements. */
    public Dataset dataset(SignedIn who) {
        var today = LocalDate.now(clock);
        var reach = Reach.of(who);
        var months = Month.last(MONTHS, today);
        var first = months.getFirst().of().atDay(1);
        var inForce = spells.since(first, today, reach);
        var done = steps.done(first, today, reach);
        return new Dataset(
                today,
                reach,
                List.of(
                        PeopleInForce.of(months, inForce),
                        PeopleInForce.funded(months, inForce),
                        Settings.of(months, inForce),
                        Requests.of(months, steps.requests(first, today, reach)),
                        Waiting.of(today, steps.waiting(today, reach)),
                        PlansAgreed.of(months, done),
                        DirectPaymentTakeUp.of(months, inForce),
                        ReviewsDone.of(months, done)));
    }
}
