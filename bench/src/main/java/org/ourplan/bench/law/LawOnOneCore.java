package org.ourplan.bench.law;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.ourplan.law.eligibility.AdultFacts;
import org.ourplan.law.eligibility.CarerFacts;
import org.ourplan.law.eligibility.Determination;
import org.ourplan.law.eligibility.Eligibility;
import org.ourplan.law.eligibility.LimbFinding;
import org.ourplan.law.eligibility.Refusal;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.plan.PlanContent;
import org.ourplan.law.plan.PlanFacts;

/**
 * Determinations of 256 different adults, and of as many carers, in turn; and what the law asks of 64 plans in turn,
 * each with ten needs and twenty lines. Every sentence, section and rule that comes out is read.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@State(Scope.Benchmark)
@Threads(1)
@Fork(
        value = 1,
        jvmArgs = {"-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "--sun-misc-unsafe-memory-access=allow"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class LawOnOneCore {

    private final List<AdultFacts> adults = MadeUpFacts.adults(256);
    private final List<CarerFacts> carers = MadeUpFacts.carers(256);
    private final List<PlanFacts> plans = MadeUpPlans.plans(64);
    private int next;

    /** One determination of an adult with all its reasons in words. */
    @Benchmark
    public void determination(Blackhole reader) {
        next = next + 1 & 255;
        read(Eligibility.determine(adults.get(next)), reader);
    }

    /** One determination of a carer with all its reasons in words. */
    @Benchmark
    public void carerDetermination(Blackhole reader) {
        next = next + 1 & 255;
        read(Eligibility.determine(carers.get(next)), reader);
    }

    /** Everything that stands between a plan and agreement. */
    @Benchmark
    public void planChecks(Blackhole reader) {
        next = next + 1 & 63;
        for (Finding finding : PlanContent.all(plans.get(next))) {
            read(finding, reader);
        }
    }

    private static void read(Determination determination, Blackhole reader) {
        reader.consume(determination);
        for (LimbFinding limb : determination.limbs()) {
            reader.consume(limb.section());
            limb.sentences().forEach(reader::consume);
            limb.ruleIds().forEach(reader::consume);
        }
        if (determination instanceof Determination.CannotDetermine none) {
            for (Refusal refusal : none.refusals()) {
                read(refusal.finding(), reader);
            }
        }
    }

    private static void read(Finding finding, Blackhole reader) {
        reader.consume(finding.sentence());
        reader.consume(finding.section());
        reader.consume(finding.ruleId());
        reader.consume(finding.place());
    }
}
