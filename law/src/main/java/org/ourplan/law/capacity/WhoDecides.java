package org.ourplan.law.capacity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/** Who makes one decision: the person; whoever has authority for it; else whoever acts, in the person's best interests. */
@Carries({"MCA-5", "MCA-7"})
public sealed interface WhoDecides {

    /** The person: they have capacity for it, or nobody has shown that they do not. */
    record ThePerson() implements WhoDecides {}

    /** Nobody yet: the person is asked again on the day. */
    record TheyLater(@Nullable LocalDate askAgain) implements WhoDecides {}

    /** One of these: the council's own decision is refused. */
    record WhoHasAuthority(List<Authority> holders) implements WhoDecides {
        public WhoHasAuthority {
            holders = List.copyOf(holders);
        }
    }

    /**
     * The council, in the person's best interests (ss 1(5), 4).
     *
     * @param whyNot of each authority that was seen: why it is not for this decision
     */
    record InTheirBestInterests(List<String> whyNot) implements WhoDecides {
        public InTheirBestInterests {
            whyNot = List.copyOf(whyNot);
        }
    }

    /** Nobody, ever, but the person (ss 27 and 29). */
    record NobodyElse() implements WhoDecides {}

    /** From what was found on one day about one decision, and the authorities as they stand today. */
    static WhoDecides of(
            CapacityAssessment.Result found,
            Fluctuation fluctuation,
            Matter matter,
            List<Authority> authorities,
            LocalDate today) {
        if (!(found instanceof CapacityAssessment.LacksCapacity)) {
            return new ThePerson();
        }
        if (matter.sphere().isEmpty()) {
            return new NobodyElse();
        }
        if (fluctuation.waits()) {
            return new TheyLater(fluctuation.lookAgain());
        }
        List<Authority> holders = new ArrayList<>();
        List<String> whyNot = new ArrayList<>();
        for (Authority authority : authorities) {
            switch (MayAct.decide(authority, matter, true, today)) {
                case MayAct.Yes yes -> holders.add(yes.authority());
                case MayAct.No no -> whyNot.add(authority.inWords() + ": " + sentences(no.reasons()));
            }
        }
        return holders.isEmpty() ? new InTheirBestInterests(whyNot) : new WhoHasAuthority(holders);
    }

    private static String sentences(List<Finding> reasons) {
        return reasons.stream().map(Finding::sentence).collect(Collectors.joining(" "));
    }
}
