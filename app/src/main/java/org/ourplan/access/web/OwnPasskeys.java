package org.ourplan.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    /** What the browser must make: a key for this account, found again without a name, for ES256, EdDSA or RS256. */
    @PostMapping("/account/passkeys/ask")
    ResponseEntity<Map<String, Object>> ask(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        var asked = challenge.ask(ADD + who.account(), request, response);
        var have = passkeys.of(who.account()).stream()
                .map(key -> Map.of("type", "public-key", "id", letters(key.id())))
                .toList();
        return ResponseEntity.ok(Map.of(
                "challenge", asked,
                "rp", Map.of("id", challenge.host(request), "name", "Ourplan"),
                "user", Map.of("id", letters(bytes(who.account())), "name", who.name(), "displayName", who.name()),
                "pubKeyCredParams",
                        List.of(-7, -8, -257).stream()
                                .map(alg -> Map.of("type", "public-key", "alg", alg))
                                .toList(),
                "excludeCredentials", have,
                "attestation", "none",
                "authenticatorSelection",
                        Map.of("residentKey", "required", "requireResidentKey", true, "userVerification", "required")));
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

    private static String letters(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
