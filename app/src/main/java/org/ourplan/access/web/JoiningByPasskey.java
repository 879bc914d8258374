package org.ourplan.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ourplan.access.OpenToAll;
import org.ourplan.access.store.Joins;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.springframework.web.bind.annotation.PostMapping;

/** Coming in for the first time with the lock of one's own phone or computer in place of a password. Needs script, and the page says so. */
@Controller
@OpenToAll
class JoiningByPasskey {

    private static final String PURPOSE = "join";

    private final Beginning beginning;
    private final JoiningCookie cookie;
    private final PasskeyChallenge challenge;
    private final Entrance entrance;
    private final Joining.JoiningWays ways;

    JoiningByPasskey(
            Beginning beginning,
            JoiningCookie cookie,
            PasskeyChallenge challenge,
            Entrance entrance,
            Joining.JoiningWays ways) {
        this.beginning = beginning;
        this.cookie = cookie;
        this.challenge = challenge;
        this.entrance = entrance;
        this.ways = ways;
    }

    @PostMapping("/join/passkey/ask")
    ResponseEntity<Map<String, Object>> ask(HttpServletRequest request, HttpServletResponse response) {
        var open = cookie.open(request).orElseThrow(NotFound::new);
        var asked = challenge.ask(PURPOSE + open.id(), request, response);
        return ResponseEntity.ok(PasskeyOptions.toMake(asked, challenge.host(request), open.id(), open.name()));
    }

    @PostMapping("/join/passkey")
    Object add(Answers answers, HttpServletRequest request, HttpServletResponse response) {
        var found = cookie.open(request);
        if (found.isEmpty()) {
            return Redirect.to("/join", "That took a long time, or the code was used. Begin again with your letter.");
        }
        var open = found.get();
        var account = challenge
                .asked(PURPOSE + open.id(), request, response)
                .flatMap(asked -> beginning.begin(open, answers.typed("credential"), asked));
        if (account.isEmpty()) {
            return new JoinChoosePage(
                    open,
                    "",
                    Problems.none()
                            .add("sign-in-name", "Your device did not make a passkey. Try again, or choose a password"),
                    SignInFilter.current());
        }
        cookie.remove(request, response);
        return entrance.enter(account.get(), ways.first(open), request, response);
    }

    /** The account and its passkey begin together, or not at all. */
    @Component
    static class Beginning {

        private final Joins joins;
        private final PasskeyCheck check;

        Beginning(Joins joins, @Lazy PasskeyCheck check) {
            this.joins = joins;
            this.check = check;
        }

        @Transactional
        public Optional<UUID> begin(Joins.Open open, String credential, com.webauthn4j.server.ServerProperty asked) {
            var account = joins.use(open.id(), joins.freeName(open.name()), null);
            var added = account.isPresent() && check.add(credential, asked, account.get(), "My own device");
            if (!added) {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                return Optional.empty();
            }
            return account;
        }
    }
}
