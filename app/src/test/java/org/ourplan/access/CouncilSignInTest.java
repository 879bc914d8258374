package org.ourplan.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourplan.access.store.AccountBook;
import org.ourplan.testing.OurplanTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Signing in with the council's own accounts, against an issuer of the test's own. */
@OurplanTest
class CouncilSignInTest {

    private static final FakeIssuer issuer = new FakeIssuer();

    @LocalServerPort
    int port;

    @Autowired
    AccountBook accounts;

    private HttpClient browser;
    private String name;
    private String nonce = "";
    private String state = "";

    @DynamicPropertySource
    static void councilAccounts(DynamicPropertyRegistry settings) {
        settings.add("OIDC_ISSUER", issuer::address);
        settings.add("OIDC_CLIENT_ID", () -> FakeIssuer.CLIENT);
        settings.add("OIDC_CLIENT_SECRET", () -> "not a real secret");
    }

    @BeforeEach
    void somebodyWithAnAccount() throws Exception {
        browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        name = "sam." + UUID.randomUUID() + "@westmere.example";
        accounts.add(new AccountBook.Details(name, "Sam Sample", "", Set.of(Role.AUDITOR), null, 0), null, null);
        var there = get("/sign-in/council?then=/account")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(there).startsWith(issuer.address() + "/authorize").contains("code_challenge_method=S256");
        nonce = of("nonce", there);
        state = of("state", there);
    }

    @Test
    void theAccountOfTheNameInTheTokenIsSignedIn() throws Exception {
        issuer.says(claims -> good(claims));
        var answered = answer(state);
        assertThat(answered.headers().firstValue("Location")).contains("/account");
        assertThat(get("/account").body()).contains("Sam Sample");
        assertThat(issuer.tokenRequest()).contains("code_verifier=");
        assertThat(get("/sign-in").body()).contains("Sign in with your council account");
    }

    @Test
    void aTokenWithAnythingWrongSignsNobodyIn() throws Exception {
        issuer.says(claims -> good(claims).claim("nonce", "another"));
        assertRefused(answer(state), "did not say who you are");
    }

    @Test
    void aTokenForAnotherProgramSignsNobodyIn() throws Exception {
        issuer.says(claims -> good(claims).audience("another"));
        assertRefused(answer(state), "did not say who you are");
    }

    @Test
    void aTokenOfAnotherIssuerSignsNobodyIn() throws Exception {
        issuer.says(claims -> good(claims).issuer("https://another.example"));
        assertRefused(answer(state), "did not say who you are");
    }

    @Test
    void aTokenThatIsPastItsTimeSignsNobodyIn() throws Exception {
        issuer.says(
                claims -> good(claims).expirationTime(Date.from(Instant.now().minusSeconds(600))));
        assertRefused(answer(state), "did not say who you are");
    }

    @Test
    void aTokenSignedByAnotherKeySignsNobodyIn() throws Exception {
        issuer.says(claims -> good(claims));
        issuer.signsWithAnotherKey();
        assertRefused(answer(state), "did not say who you are");
    }

    @Test
    void anAddressThatIsNotVerifiedNamesNobody() throws Exception {
        issuer.says(claims -> good(claims).claim("email_verified", false));
        assertRefused(answer(state), "did not say who you are");
    }

    @Test
    void somebodyWithoutAnAccountIsToldToAskForOne() throws Exception {
        issuer.says(claims -> good(claims).claim("email", "nobody@westmere.example"));
        assertRefused(answer(state), "You have no account here yet");
    }

    @Test
    void anAnswerToNothingThisBrowserAskedIsRefused() throws Exception {
        issuer.says(claims -> good(claims));
        assertRefused(answer("another"), "It took too long, or was stopped");
        assertRefused(answer(state), "It took too long, or was stopped");
    }

    private JWTClaimsSet.Builder good(JWTClaimsSet.Builder claims) {
        return claims.claim("nonce", nonce).claim("email", name.toUpperCase());
    }

    private HttpResponse<String> answer(String withState) throws Exception {
        return get("/sign-in/council/answer?code=abc&state=" + withState);
    }

    private void assertRefused(HttpResponse<String> answered, String why) throws Exception {
        assertThat(answered.statusCode()).isEqualTo(403);
        assertThat(answered.body()).contains("You have not been signed in").contains(why);
        assertThat(get("/account").headers().firstValue("Location").orElse("")).contains("/sign-in");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String of(String parameter, String address) {
        var found = Pattern.compile("[?&]" + parameter + "=([^&]+)").matcher(address);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
