package org.ourplan.organisation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.advocacy.AdvocateRequirement;
import org.ourplan.law.advocacy.AdvocateSuitability;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.finding.Finding;

/**
 * Somebody who works for an organisation.
 *
 * @param manages true where they answer for the organisation and keep its people
 * @param account what they sign in with; nothing before they used their invitation
 * @param ofCouncil true where that account works for the council too: then they are not independent
 * @param evidence the last of each kind that the council saw of them
 * @param ended true once they work for it no longer
 */
public record Colleague(
        UUID id,
        UUID organisation,
        String name,
        Set<Work> does,
        boolean manages,
        @Nullable UUID account,
        boolean ofCouncil,
        List<Evidence> evidence,
        boolean ended) {

    /**
     * What the council saw.
     *
     * @param goodUntil the last day on which it counts
     */
    public record Evidence(
            AdvocateRequirement requirement, String seen, LocalDate seenOn, LocalDate goodUntil, String byName) {}

    public Colleague {
        does = Set.copyOf(does);
        evidence = List.copyOf(evidence);
    }

    /**
     * What stops them from being the advocate of one person today; nothing where nothing does.
     *
     * @param caresForThem whether they give the person or their carer care or treatment
     */
    public List<Finding> unsuitable(Answer caresForThem, boolean asImca, LocalDate today) {
        var until = new EnumMap<AdvocateRequirement, LocalDate>(AdvocateRequirement.class);
        evidence.forEach(one -> until.put(one.requirement(), one.goodUntil()));
        return new AdvocateSuitability(Map.copyOf(until), Answer.of(ofCouncil), caresForThem, asImca).findings(today);
    }
}
