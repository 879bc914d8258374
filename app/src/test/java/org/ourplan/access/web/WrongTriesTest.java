package org.ourplan.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.ourplan.testing.OurplanTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The limit of failed sign-ins by address: who is stopped, who is not, for how long. */
@OurplanTest
class WrongTriesTest {

    @LocalServerPort
    int port;

    @Autowired
    WrongTries tries;

    @Test
    void afterAHundredFailuresAnAddressWaitsAndNoOtherDoes() throws Exception {
        var address = "203.0.113.77";
        for (var times = 0; times < WrongTries.MOST - 1; times++) {
            tries.another(address);
        }
        assertThat(signIn(address)).contains("One of them is not right");
        assertThat(signIn(address)).contains("Too many sign-ins have failed from where you are");
        assertThat(signIn("203.0.113.78")).contains("One of them is not right");
    }

    @Test
    void itOpensAgainWhenTheTimeIsOverNotBefore() {
        var begin = Instant.parse("2026-11-23T09:00:00Z");
        var clock = new Clocks(begin);
        var limit = new WrongTries(clock);
        for (var times = 0; times < WrongTries.MOST; times++) {
            assertThat(limit.tooMany("a")).isFalse();
            limit.another("a");
        }
        assertThat(limit.tooMany("a")).isTrue();
        clock.now = begin.plus(WrongTries.WITHIN);
        assertThat(limit.tooMany("a")).isTrue();
        clock.now = begin.plus(WrongTries.WITHIN).plus(Duration.ofSeconds(1));
        assertThat(limit.tooMany("a")).isFalse();
        limit.another("a");
        assertThat(limit.tooMany("a")).as("the count begins again").isFalse();
    }

    @Test
    void addressesThatFailOnceDoNotFillTheMemory() {
        var limit = new WrongTries(Clock.systemUTC());
        for (var times = 0; times < WrongTries.MOST; times++) {
            limit.another("first");
        }
        for (var other = 0; other < 10_000; other++) {
            limit.another("other " + other);
        }
        assertThat(limit.tooMany("first")).as("the oldest is forgotten").isFalse();
    }

    /** Through a proxy that is believed in tests, so that no other test shares this address. */
    private String signIn(String address) throws Exception {
        try (var client = HttpClient.newBuilder()
                .cookieHandler(new java.net.CookieManager())
                .build()) {
            var page = client.send(request(address).GET().build(), HttpResponse.BodyHandlers.ofString());
            var token =
                    Jsoup.parse(page.body()).selectFirst("input[name=_csrf]").attr("value");
            var body = "_csrf=" + java.net.URLEncoder.encode(token, java.nio.charset.StandardCharsets.UTF_8)
                    + "&name=nobody-" + UUID.randomUUID() + "&password=wrong";
            var form = request(address)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(body));
            var shown = Jsoup.parse(client.send(form.build(), HttpResponse.BodyHandlers.ofString())
                    .body());
            return shown.select(".govuk-error-summary").text();
        }
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/sign-in"))
                .header("X-Forwarded-For", address);
    }

    private static final class Clocks extends Clock {

        private Instant now;

        Clocks(Instant begin) {
            now = begin;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
