package org.ourplan.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Base64;
import java.util.Map;
import org.ourplan.access.OpenToSignedIn;
import org.ourplan.access.SignedIn;
import org.ourplan.access.store.Passkeys;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** One's own passkeys: added, named, removed. Making one needs script, and the page says so. */
@Controller
@OpenToSignedIn
class OwnPasskeys {

    private static final int LONGEST = 100;
    private static final String ADD = "add";

    private final Passkeys passkeys;
    private final PasskeyCheck check;
    private final PasskeyChallenge challenge;

    OwnPasskeys(Passkeys passkeys, @Lazy PasskeyCheck check, PasskeyChallenge challenge) {
        this.passkeys = passkeys;
        this.check = check;
        this.challenge = challenge;
    }

    @GetMapping("/account/passkeys")
    Page list(SignedIn who) {
        return new PasskeysPage(passkeys.of(who.account()), "", Problems.none());
    }

    @PostMapping("/account/passkeys/ask")
    ResponseEntity<Map<String, Object>> ask(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        var asked = challenge.ask(ADD + who.account(), request, response);
        var have = passkeys.of(who.account()).stream()
                .map(key -> Map.of("type", "public-key", "id", PasskeyOptions.letters(key.id())))
                .toList();
        return ResponseEntity.ok(
                PasskeyOptions.toMake(asked, challenge.host(request), who.account(), who.name(), have));
    }

    @PostMapping("/account/passkeys")
    Object add(Answers answers, SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        var problems = Problems.none()
                .when(!answers.has("name"), "name", "Give it a name, such as “my work phone”")
                .when(answers.one("name").length() > LONGEST, "name", "Give it a name of 100 characters or fewer");
        if (problems.isEmpty()) {
            var asked = challenge.asked(ADD + who.account(), request, response);
            if (asked.isPresent()
                    && check.add(answers.typed("credential"), asked.get(), who.account(), answers.one("name"))) {
                return Redirect.to(
                        "/account/passkeys", "Your passkey has been added. You can use it the next time you sign in.");
            }
            problems.add(
                    "name", "No passkey was added. Your browser must allow scripts. Try again, or use another device");
        }
        return new PasskeysPage(passkeys.of(who.account()), answers.typed("name"), problems);
    }

    @PostMapping("/account/passkeys/remove")
    Object remove(Answers answers, SignedIn who) {
        try {
            passkeys.remove(Base64.getUrlDecoder().decode(answers.one("id")), who.account());
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
        return Redirect.to("/account/passkeys", "The passkey has been removed. Remove it from your device as well.");
    }
}
