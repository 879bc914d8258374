package org.ourplan.policy.web;

import java.util.List;
import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Redirect;
import org.ourplan.platform.web.Refused;
import org.ourplan.policy.Adopting;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The second person's answer: confirm the adoption, or say why not. */
@Controller
@MayUse(
        value = {Role.POLICY_OWNER, Role.SENIOR_MANAGER},
        whose = Whose.NOBODYS)
class ConfirmPages {

    private final Adopting adopting;

    ConfirmPages(Adopting adopting) {
        this.adopting = adopting;
    }

    @PostMapping("/policy/packs/{pack}/confirm")
    ResponseEntity<Void> confirm(@PathVariable UUID pack, Answers answers, SignedIn by) {
        var link = "/policy/packs/" + pack;
        if (!answers.has("confirm")) {
            throw new Refused(List.of("Say whether you confirm it. Nothing has been adopted."), link);
        }
        if (answers.chose("confirm", "yes")) {
            adopting.confirm(pack, by);
            return Redirect.to(link, "Adopted. It is in force from its first day.");
        }
        if (!answers.has("why")) {
            throw new Refused(List.of("Say why you do not confirm it, so that it can be put right."), link);
        }
        adopting.notConfirmed(pack, answers.one("why"), by);
        return Redirect.to(link, "Not confirmed. It is a draft again.");
    }
}
