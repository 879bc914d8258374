package org.ourplan.access.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Talks to the council's OIDC issuer: authorization code with PKCE, and a signed identity token that is checked in full. */
@Component
@Lazy
class CouncilIssuer {

    private static final Logger log = LoggerFactory.getLogger(CouncilIssuer.class);
    private static final int WAIT = 5_000;

    private final CouncilAccounts accounts;
    private @Nullable OIDCProviderMetadata known;
    private @Nullable IDTokenValidator validator;

    CouncilIssuer(CouncilAccounts accounts) {
        this.accounts = accounts;
    }

    /** Where the browser signs in; empty when the issuer does not answer. */
    Optional<URI> signInAt(CouncilAsked asked, URI back) {
        try {
            return Optional.of(new AuthenticationRequest.Builder(
                            new ResponseType(ResponseType.Value.CODE),
                            new Scope("openid", "email", "profile"),
                            client(),
                            back)
                    .endpointURI(issuer().getAuthorizationEndpointURI())
                    .state(new State(asked.state()))
                    .nonce(new Nonce(asked.nonce()))
                    .codeChallenge(new CodeVerifier(asked.verifier()), CodeChallengeMethod.S256)
                    .build()
                    .toURI());
        } catch (GeneralException | IOException problem) {
            return notGood(problem);
        }
    }

    /** The sign-in name in the identity token that this code buys; empty when anything about the token is wrong. */
    Optional<String> nameFor(String code, CouncilAsked asked, URI back) {
        try {
            var grant =
                    new AuthorizationCodeGrant(new AuthorizationCode(code), back, new CodeVerifier(asked.verifier()));
            var request = new TokenRequest.Builder(
                            issuer().getTokenEndpointURI(),
                            new ClientSecretBasic(client(), new Secret(accounts.secret())),
                            grant)
                    .build()
                    .toHTTPRequest();
            request.setConnectTimeout(WAIT);
            request.setReadTimeout(WAIT);
            var answer = OIDCTokenResponseParser.parse(request.send());
            return answer.indicatesSuccess()
                    ? name(validator()
                            .validate(
                                    answer.toSuccessResponse()
                                            .getTokens()
                                            .toOIDCTokens()
                                            .getIDToken(),
                                    new Nonce(asked.nonce())))
                    : Optional.empty();
        } catch (GeneralException | IOException | BadJOSEException | JOSEException problem) {
            return notGood(problem);
        }
    }

    /** An email address that the issuer says is not verified names nobody. */
    private Optional<String> name(IDTokenClaimsSet claims) {
        var verified = claims.getBooleanClaim("email_verified");
        return accounts.claim().equals("email") && Boolean.FALSE.equals(verified)
                ? Optional.empty()
                : Optional.ofNullable(claims.getStringClaim(accounts.claim())).filter(name -> !name.isBlank());
    }

    private synchronized OIDCProviderMetadata issuer() throws GeneralException, IOException {
        if (known == null) {
            known = OIDCProviderMetadata.resolve(new Issuer(accounts.issuer()), WAIT, WAIT);
        }
        return known;
    }

    private synchronized IDTokenValidator validator() throws GeneralException, IOException {
        if (validator == null) {
            var keys = issuer().getJWKSetURI().toURL();
            validator = new IDTokenValidator(
                    new Issuer(accounts.issuer()),
                    client(),
                    JWSAlgorithm.RS256,
                    keys,
                    new DefaultResourceRetriever(WAIT, WAIT));
        }
        return validator;
    }

    private ClientID client() {
        return new ClientID(accounts.client());
    }

    /** The kind of fault only: its message may hold parts of the token. */
    private static <T> Optional<T> notGood(Exception problem) {
        log.warn(
                "Signing in with a council account failed: {}",
                problem.getClass().getName());
        return Optional.empty();
    }
}
