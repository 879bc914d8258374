package org.ourplan.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The council's own accounts as signing in sees them: whether they are on, and the issuer, which is first spoken to when somebody uses it. */
@Component
class CouncilSignIn {

    private final CouncilAccounts accounts;
    private final CouncilIssuer issuer;
    private final OwnAddress address;

    CouncilSignIn(CouncilAccounts accounts, @Lazy CouncilIssuer issuer, OwnAddress address) {
        this.accounts = accounts;
        this.issuer = issuer;
        this.address = address;
    }

    boolean on() {
        return accounts.on();
    }

    Optional<URI> signInAt(CouncilAsked asked, URI back) {
        return issuer.signInAt(asked, back);
    }

    Optional<String> nameFor(String code, CouncilAsked asked, URI back) {
        return issuer.nameFor(code, asked, back);
    }

    String ownAddress(HttpServletRequest request) {
        return address.origin(request);
    }
}
