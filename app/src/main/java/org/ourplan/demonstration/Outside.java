package org.ourplan.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ourplan.access.SignedIn;
import org.ourplan.demonstration.play.Yaml;
import org.ourplan.demonstration.store.Hiring;
import org.ourplan.law.advocacy.AdvocateRequirement;
import org.ourplan.organisation.Colleague;
import org.ourplan.organisation.Organisations;
import org.ourplan.organisation.Work;
import org.springframework.stereotype.Component;

/** The made-up organisations outside the council, as {@code council.yaml} has them, with everything seen of their people. */
@Component
class Outside {

    private final Organisations organisations;
    private final Hiring hiring;
    private final Clock clock;

    Outside(Organisations organisations, Hiring hiring, Clock clock) {
        this.organisations = organisations;
        this.hiring = hiring;
        this.clock = clock;
    }

    /** Begins them, by this keeper, with those of the accounts who work for them. */
    void found(Map<String, SignedIn> accounts, SignedIn keeper) {
        for (var one : Yaml.maps(Yaml.file("council.yaml").get("organisations"))) {
            var organisation = organisations
                    .add(
                            Yaml.word(one.get("name")),
                            Set.of(Work.ADVOCACY, Work.PLANNING),
                            Yaml.word(one.get("about")),
                            Yaml.word(one.get("phone")),
                            keeper)
                    .orElseThrow();
            for (var name : Yaml.words(one.get("people"))) {
                var who = Objects.requireNonNull(accounts.get(name), name);
                var colleague = organisations.addPerson(organisation, who.name(), Set.of(Work.values()), true, keeper);
                hiring.comesIn(colleague, who, keeper);
                for (var requirement : AdvocateRequirement.values()) {
                    organisations.evidence(organisation, colleague, seen(requirement, keeper), keeper);
                }
            }
        }
    }

    private Colleague.Evidence seen(AdvocateRequirement requirement, SignedIn keeper) {
        var today = LocalDate.now(clock);
        return new Colleague.Evidence(
                requirement, "A paper that is made up, like everybody here", today, today.plusYears(1), keeper.name());
    }
}
