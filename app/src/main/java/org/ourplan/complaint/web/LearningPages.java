package org.ourplan.complaint.web;

import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.complaint.Learning;
import org.ourplan.complaint.Learnings;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What was learnt from complaints: the policy owner says what is done about it. Which complaint it comes from is not there. */
@Controller
@Carries("COMP-1")
class LearningPages {

    private final Learnings learnings;

    LearningPages(Learnings learnings) {
        this.learnings = learnings;
    }

    @GetMapping("/learning")
    @MayUse(
            value = {Role.POLICY_OWNER, Role.SENIOR_MANAGER, Role.COMPLAINTS_MANAGER, Role.PERFORMANCE_ANALYST},
            whose = Whose.NOBODYS)
    LearningPage all(SignedIn by) {
        return new LearningPage(learnings.latest(), by.is(Role.POLICY_OWNER), null, Answers.none(), Problems.none());
    }

    @PostMapping("/learning/{learning}")
    @MayUse(value = Role.POLICY_OWNER, whose = Whose.NOBODYS)
    Object act(@PathVariable UUID learning, Answers answers, SignedIn by) {
        var all = learnings.latest();
        if (all.stream().noneMatch(one -> one.id().equals(learning))) {
            throw new NotFound();
        }
        var outcome = Learning.Outcome.named(answers.one("outcome-" + learning));
        var words = answers.one("words-" + learning);
        var problems = Problems.none()
                .when(outcome.isEmpty(), "outcome-" + learning, "Say whether something is done")
                .when(words.isEmpty(), "words-" + learning, "Write what is done, or why nothing is");
        if (outcome.isEmpty() || !problems.isEmpty()) {
            return new LearningPage(all, true, learning, answers, problems);
        }
        learnings.act(learning, outcome.get(), words, by);
        return Redirect.to("/learning", "Saved. It is in the report of the year.");
    }
}
