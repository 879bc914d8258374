package org.ourplan.policy.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Page;
import org.ourplan.policy.Adopting;
import org.ourplan.policy.CouncilPack;
import org.ourplan.policy.PackInForce;
import org.ourplan.policy.decide.PackState;
import org.ourplan.policy.decide.PackStep;
import org.ourplan.policy.store.AdoptedPackStore;
import org.ourplan.policy.store.CouncilPacks;
import org.ourplan.policy.store.PackDrafts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Reading one of the council's packs. */
@Controller
@MayUse(
        value = {Role.POLICY_OWNER, Role.SENIOR_MANAGER, Role.AUDITOR},
        whose = Whose.NOBODYS)
class PackPages {

    private final CouncilPacks packs;
    private final PackDrafts drafts;
    private final AdoptedPackStore adopted;
    private final Adopting adopting;
    private final Clock clock;

    PackPages(CouncilPacks packs, PackDrafts drafts, AdoptedPackStore adopted, Adopting adopting, Clock clock) {
        this.packs = packs;
        this.drafts = drafts;
        this.adopted = adopted;
        this.adopting = adopting;
        this.clock = clock;
    }

    @GetMapping("/policy/packs/{pack}")
    Page pack(@PathVariable UUID pack, SignedIn by) {
        var found = packs.find(pack).orElseThrow(NotFound::new);
        var owner = by.is(Role.POLICY_OWNER);
        var draft = drafts.of(pack);
        var writing = found.state() == PackState.DRAFT;
        var content = writing ? draft.content() : drafts.checked(found);
        return new PackPage(
                found,
                inForce(found),
                draft,
                writing && owner ? Sections.of(draft, found.link()) : Sections.of(content),
                found.state() == PackState.ADOPTED ? List.of() : adopting.findings(content, LocalDate.now(clock)),
                owner,
                mayConfirm(found, by));
    }

    private @org.jspecify.annotations.Nullable PackInForce inForce(CouncilPack pack) {
        return adopted.packs().packs().stream()
                .filter(found -> found.id().equals(pack.id()))
                .findFirst()
                .orElse(null);
    }

    private static boolean mayConfirm(CouncilPack pack, SignedIn by) {
        return by.is(Role.POLICY_OWNER, Role.SENIOR_MANAGER)
                && pack.last(PackStep.PUT_FORWARD)
                        .filter(taken -> !by.account().equals(taken.by()))
                        .isPresent();
    }
}
