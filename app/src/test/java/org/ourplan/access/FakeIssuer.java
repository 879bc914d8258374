package org.ourplan.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Date;
import java.util.function.UnaryOperator;

/** A small OIDC issuer on this machine that signs whatever a test asks for. */
final class FakeIssuer {

    static final String CLIENT = "ourplan";

    private final HttpServer server;
    private final RSAKey key;
    private UnaryOperator<JWTClaimsSet.Builder> claims = UnaryOperator.identity();
    private RSAKey signedWith;
    private String tokenRequest = "";

    FakeIssuer() {
        try {
            key = new RSAKeyGenerator(2048).keyID("one").generate();
            signedWith = key;
            server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
            server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, configuration()));
            server.createContext("/keys", exchange -> answer(exchange, new JWKSet(key.toPublicJWK()).toString()));
            server.createContext("/token", this::token);
            server.start();
        } catch (Exception problem) {
            throw new AssertionError(problem);
        }
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** The next token has these claims. */
    void says(UnaryOperator<JWTClaimsSet.Builder> changed) {
        claims = changed;
        signedWith = key;
    }

    /** The next token is signed with a key that the issuer does not publish. */
    void signsWithAnotherKey() throws Exception {
        signedWith = new RSAKeyGenerator(2048).keyID("one").generate();
    }

    /** The token endpoint's last request body. */
    String tokenRequest() {
        return tokenRequest;
    }

    private void token(HttpExchange exchange) throws IOException {
        tokenRequest = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        var now = Instant.now();
        var token = claims.apply(new JWTClaimsSet.Builder()
                        .issuer(address())
                        .subject("subject")
                        .audience(CLIENT)
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plusSeconds(300))))
                .build();
        try {
            var signed = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(), token);
            signed.sign(new RSASSASigner(signedWith));
            answer(
                    exchange,
                    "{\"access_token\":\"x\",\"token_type\":\"Bearer\",\"id_token\":\"" + signed.serialize() + "\"}");
        } catch (com.nimbusds.jose.JOSEException problem) {
            throw new IOException(problem);
        }
    }

    private String configuration() {
        return """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token","jwks_uri":"%1$s/keys",
                "response_types_supported":["code"],"subject_types_supported":["public"],"id_token_signing_alg_values_supported":["RS256"]}
                """.formatted(address());
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        var bytes = json.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
