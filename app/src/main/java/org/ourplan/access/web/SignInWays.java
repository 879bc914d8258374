package org.ourplan.access.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether people can also sign in with the council's own accounts, and what those are called. */
@Component
class SignInWays {

    private final String elsewhere;

    SignInWays(CouncilAccounts accounts, @Value("${OIDC_NAME:your council account}") String name) {
        this.elsewhere = accounts.on() ? name : "";
    }

    /** The name of the council's own accounts, for the button; empty where they are off. */
    String elsewhere() {
        return elsewhere;
    }
}
