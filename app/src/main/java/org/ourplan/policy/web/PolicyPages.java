package org.ourplan.policy.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ourplan.access.OpenToAll;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;
import org.ourplan.policy.PackInForce;
import org.ourplan.policy.store.AdoptedPackStore;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What is in force on a day, for everybody. */
@Controller
@OpenToAll
class PolicyPages {

    private final AdoptedPackStore store;
    private final Clock clock;

    PolicyPages(AdoptedPackStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @GetMapping("/policy")
    Page inForce(Answers answers) {
        var problems = Problems.none();
        var asked = answers.date("on");
        problems.when(answers.hasDate("on") && asked.isEmpty(), "on", "Enter a real date, such as 27 3 2027.");
        var day = asked.orElseGet(() -> LocalDate.now(clock));
        var packs = store.packs();
        var pack = packs.inForce(day).orElse(null);
        return new PolicyPage(
                new Filled(answers, problems),
                day,
                pack,
                pack == null ? List.of() : Sections.plain(pack.content()),
                packs.packs().reversed().stream().map(PolicyPages::history).toList());
    }

    private static String history(PackInForce pack) {
        var until = pack.until();
        return "Version " + pack.number() + ": from " + InWords.date(pack.from())
                + (until == null ? "" : " to " + InWords.date(until)) + ". "
                + pack.adoption().decision() + ".";
    }
}
