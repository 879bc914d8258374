package org.ourplan.policy.web;

import org.ourplan.access.MayUse;
import org.ourplan.access.Role;
import org.ourplan.access.Whose;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Page;
import org.ourplan.policy.shipped.ShippedPacks;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Reading a pack that comes with the program. */
@Controller
@MayUse(
        value = {Role.POLICY_OWNER, Role.SENIOR_MANAGER, Role.AUDITOR},
        whose = Whose.NOBODYS)
class ShippedPages {

    private final ShippedPacks shipped;

    ShippedPages(ShippedPacks shipped) {
        this.shipped = shipped;
    }

    @GetMapping("/policy/shipped/{pack}")
    Page shipped(@PathVariable String pack) {
        var found = shipped.find(pack).orElseThrow(NotFound::new);
        return new ShippedPage(found, Sections.of(found.content()));
    }
}
