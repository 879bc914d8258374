package org.ourplan.safeguarding.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.ourplan.access.OpenToAll;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.Council;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.platform.web.TimesFromOneAddress;
import org.ourplan.safeguarding.Concerns;
import org.ourplan.safeguarding.RaisedFrom;
import org.ourplan.safeguarding.form.ConcernForm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Anybody tells of a concern, without signing in. So that nobody floods the leads, only so often from one address. */
@Controller
@OpenToAll
@Carries("SAFE-7")
class AnybodysConcern {

    static final String PATH = "/worried-about-an-adult";
    private static final int MOST = 10;

    private final Concerns concerns;
    private final Council council;
    private final TimesFromOneAddress times;

    AnybodysConcern(Concerns concerns, Council council, Clock clock) {
        this.concerns = concerns;
        this.council = council;
        this.times = new TimesFromOneAddress(MOST, clock);
    }

    @GetMapping(PATH)
    Page ask() {
        return new TellUsPage(council.phone(), Answers.none(), Problems.none());
    }

    @PostMapping(PATH)
    Object tell(Answers answers, HttpServletRequest request) {
        var form = ConcernForm.anybody();
        var address = request.getRemoteAddr();
        var problems = ConcernForm.problems(form, answers)
                .when(
                        times.tooMany(address),
                        "what",
                        "Many messages have come from where you are. Call us, or wait 15 minutes and send it again. If anybody is in"
                                + " danger now, call 999");
        if (!problems.isEmpty()) {
            return new TellUsPage(council.phone(), answers, problems);
        }
        times.another(address);
        concerns.raise(RaisedFrom.PUBLIC, answers.only(form.fields()), null, null);
        return Redirect.to(PATH + "/sent");
    }

    /** Says nothing of what was sent: whoever comes to this browser next reads nothing of it. */
    @GetMapping(PATH + "/sent")
    Page sent() {
        return new ToldUsPage(council.phone());
    }
}
