package org.ourplan.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.ourplan.access.OpenToSignedIn;
import org.ourplan.access.SignedIn;
import org.ourplan.access.store.KeptWritings;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Notice;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Shows what was typed when it could not be taken, to the one who typed it, to send on or throw away. */
@Controller
@OpenToSignedIn
class SendingOn {

    private final KeptWritings kept;

    SendingOn(KeptWritings kept) {
        this.kept = kept;
    }

    @GetMapping(KeepingWriting.PAGE)
    Page show(SignedIn who, HttpServletRequest request) {
        return Cookies.of(request, KeepingWriting.BROWSER)
                .flatMap(browser -> kept.newest(who.account(), browser))
                .<Page>map(KeptWritingPage::new)
                .orElseGet(() -> nothing(request.getParameter("nothing") != null));
    }

    @PostMapping(KeepingWriting.PAGE + "/forget")
    ResponseEntity<Void> forget(Answers answers, SignedIn who) {
        try {
            kept.forget(UUID.fromString(answers.one("id")), who.account());
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
        return Redirect.to("/", "What you typed has been thrown away.");
    }

    private static Page nothing(boolean refused) {
        return refused
                ? new Notice(
                        409,
                        "That page was too old to send",
                        List.of(
                                "It was opened before you signed in here, or by somebody else, so nothing was saved.",
                                "Use your browser's back button to see what you typed, copy it, and open the page again."),
                        "Go to my work",
                        "/")
                : new Notice(
                        200,
                        "Nothing is waiting to be sent",
                        List.of("What you typed last has been saved or thrown away."),
                        "Go to my work",
                        "/");
    }
}
