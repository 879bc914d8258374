package org.ourplan.policy.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.ourplan.access.MayUse;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;
import org.ourplan.policy.shipped.ShippedPacks;
import org.ourplan.policy.store.AdoptedPackStore;
import org.ourplan.policy.store.CouncilPacks;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Every pack there is. */
@Controller
@MayUse(
        value = {Role.POLICY_OWNER, Role.SENIOR_MANAGER, Role.AUDITOR},
        whose = Whose.NOBODYS)
class PacksPages {

    private final CouncilPacks packs;
    private final AdoptedPackStore adopted;
    private final ShippedPacks shipped;
    private final Clock clock;

    PacksPages(CouncilPacks packs, AdoptedPackStore adopted, ShippedPacks shipped, Clock clock) {
        this.packs = packs;
        this.adopted = adopted;
        this.shipped = shipped;
        this.clock = clock;
    }

    @GetMapping("/policy/packs")
    Page packs(SignedIn by) {
        return page(Filled.empty(), by);
    }

    PacksPage page(Filled form, SignedIn by) {
        return new PacksPage(
                form,
                packs.all(),
                adopted.packs(),
                shipped.all(),
                LocalDate.now(clock),
                by.is(Role.POLICY_OWNER),
                overdue());
    }

    /** The pack in force says when it is to be looked at again (S001-28). */
    @Carries("S001-28")
    private List<String> overdue() {
        var today = LocalDate.now(clock);
        return adopted.packs().inForce(today).stream()
                .filter(pack -> pack.adoption().nextReview() != null)
                .filter(pack ->
                        Objects.requireNonNull(pack.adoption().nextReview()).isBefore(today))
                .map(pack -> "Version " + pack.number() + " was to be looked at again by "
                        + InWords.date(pack.adoption().nextReview()) + ".")
                .toList();
    }
}
