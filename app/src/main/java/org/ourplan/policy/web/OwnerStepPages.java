package org.ourplan.policy.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.platform.web.Refused;
import org.ourplan.policy.Adopting;
import org.ourplan.policy.CouncilPack;
import org.ourplan.policy.decide.PackStep;
import org.ourplan.policy.store.CouncilPacks;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The policy owner's steps: check a draft, take it back, put it forward on the council's decision. */
@Controller
@MayUse(value = Role.POLICY_OWNER, whose = Whose.NOBODYS)
class OwnerStepPages {

    private final CouncilPacks packs;
    private final Adopting adopting;
    private final Clock clock;

    OwnerStepPages(CouncilPacks packs, Adopting adopting, Clock clock) {
        this.packs = packs;
        this.adopting = adopting;
        this.clock = clock;
    }

    @PostMapping("/policy/packs/{pack}/check")
    ResponseEntity<Void> check(@PathVariable UUID pack, SignedIn by) {
        adopting.check(pack, by);
        return Redirect.to(find(pack).link(), "Checked. Its text is fixed. Next, put it forward for adoption.");
    }

    @PostMapping("/policy/packs/{pack}/take-back")
    ResponseEntity<Void> takeBack(@PathVariable UUID pack, SignedIn by) {
        adopting.takeBack(pack, "", by);
        return Redirect.to(find(pack).link(), "It is a draft again.");
    }

    @GetMapping("/policy/packs/{pack}/put-forward")
    DecisionPage decision(@PathVariable UUID pack) {
        var found = find(pack);
        PackStep.PUT_FORWARD.refusal(found.state()).ifPresent(why -> {
            throw new Refused(List.of(why), found.link());
        });
        return new DecisionPage(found, Filled.empty());
    }

    @PostMapping("/policy/packs/{pack}/put-forward")
    Object putForward(@PathVariable UUID pack, Answers answers, SignedIn by) {
        var found = find(pack);
        var problems = Problems.none();
        var decision = DecisionForm.read(answers, LocalDate.now(clock), problems);
        if (decision.isEmpty()) {
            return new DecisionPage(found, new Filled(answers, problems));
        }
        try {
            adopting.putForward(pack, decision.orElseThrow(), by);
        } catch (Refused refused) {
            refused.reasons().forEach(why -> problems.add("from", why));
            return new DecisionPage(found, new Filled(answers, problems));
        }
        return Redirect.to(found.link(), "Put forward. A second person now confirms it.");
    }

    private CouncilPack find(UUID pack) {
        return packs.find(pack).orElseThrow(NotFound::new);
    }
}
