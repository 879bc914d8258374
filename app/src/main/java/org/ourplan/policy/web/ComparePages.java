package org.ourplan.policy.web;

import java.util.List;
import org.ourplan.access.MayUse;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.law.pack.PackDifference;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What differs between two packs. */
@Controller
@MayUse(
        value = {Role.POLICY_OWNER, Role.SENIOR_MANAGER, Role.AUDITOR},
        whose = Whose.NOBODYS)
class ComparePages {

    private final AnyPack any;
    private final PacksPages pages;

    ComparePages(AnyPack any, PacksPages pages) {
        this.any = any;
        this.pages = pages;
    }

    @GetMapping("/policy/compare")
    Page compare(Answers answers, SignedIn by) {
        var choices = pages.page(Filled.empty(), by).choices();
        if (!answers.has("one") && !answers.has("other")) {
            return new ComparePage(Filled.empty(), choices, "", "", List.of());
        }
        var one = any.find(answers.one("one"));
        var other = any.find(answers.one("other"));
        if (one.isEmpty() || other.isEmpty()) {
            var problems = Problems.none()
                    .when(one.isEmpty(), "one", "Choose the first pack.")
                    .when(other.isEmpty(), "other", "Choose the second pack.");
            return new ComparePage(new Filled(answers, problems), choices, "", "", List.of());
        }
        return new ComparePage(
                Filled.with(answers),
                choices,
                one.orElseThrow().words(),
                other.orElseThrow().words(),
                PackDifference.between(
                        one.orElseThrow().content(), other.orElseThrow().content()));
    }
}
