package org.ourplan.access.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether people can also sign in with the council's own accounts (OIDC), and what those are called. */
@Component
class SignInWays {

    private final String elsewhere;

    SignInWays(@Value("${OIDC_ISSUER:}") String issuer, @Value("${OIDC_NAME:your council account}") String name) {
        this.elsewhere = issuer.isBlank() ? "" : name;
    }

    /** The name of the council's own accounts, for the button; empty where there are none. */
    String elsewhere() {
        return elsewhere;
    }
}
