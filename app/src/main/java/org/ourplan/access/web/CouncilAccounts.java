package org.ourplan.access.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where the council's own accounts are (OIDC), from the environment. Off unless {@code OIDC_ISSUER}, {@code OIDC_CLIENT_ID}
 * and {@code OIDC_CLIENT_SECRET} are all set.
 */
@Component
class CouncilAccounts {

    private final String issuer;
    private final String client;
    private final String secret;
    private final String claim;

    CouncilAccounts(
            @Value("${OIDC_ISSUER:}") String issuer,
            @Value("${OIDC_CLIENT_ID:}") String client,
            @Value("${OIDC_CLIENT_SECRET:}") String secret,
            @Value("${OIDC_CLAIM:email}") String claim) {
        this.issuer = issuer.strip();
        this.client = client.strip();
        this.secret = secret.strip();
        this.claim = claim.strip();
    }

    boolean on() {
        return !issuer.isEmpty() && !client.isEmpty() && !secret.isEmpty();
    }

    String issuer() {
        return issuer;
    }

    String client() {
        return client;
    }

    String secret() {
        return secret;
    }

    /** The claim that holds an account's sign-in name. */
    String claim() {
        return claim;
    }
}
