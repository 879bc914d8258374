package org.ourplan.law.agreement;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.finding.Finding;

/**
 * What the last gate before agreement looks at (SIGN-1).
 *
 * @param writers everybody who wrote the plan for the council
 * @param outstanding what the checks of the plan and the budget still find
 * @param warningReasons why each warning was passed, by its rule id
 * @param person the person's answer; null when nobody asked yet
 * @param thirdParties answers of anyone else whose agreement the plan needs, such as who holds the budget; null when
 *     not asked
 * @param council the council's decision
 * @param lowestRank the rank that the scheme of delegation asks for
 */
public record SignOffFacts(
        List<String> writers,
        List<Finding> outstanding,
        Map<String, String> warningReasons,
        @Nullable Answer person,
        List<ThirdParty> thirdParties,
        CouncilDecision council,
        int lowestRank) {

    public SignOffFacts {
        writers = List.copyOf(writers);
        outstanding = List.copyOf(outstanding);
        warningReasons = Map.copyOf(warningReasons);
        thirdParties = List.copyOf(thirdParties);
    }

    /** Somebody else whose agreement the plan needs. */
    public record ThirdParty(String name, @Nullable Answer answer) {}
}
