package org.ourplan.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.ourplan.access.SignedIn;
import org.springframework.stereotype.Component;

/**
 * A button pressed twice in one breath does its work once: the second press waits for the first and goes where it led. The same
 * press is the same form as it was drawn (its token is new at each drawing), with the same answers, from the same account.
 * It knows the presses of this program only; what must be single for ever has a key in the database.
 */
@Component
class PressedTwice {

    static final Duration BREATH = Duration.ofSeconds(10);
    private static final String PRESS = PressedTwice.class.getName();

    private record Form(UUID account, String address, Map<String, List<String>> answers) {}

    /** Where a press led, with the sentence to be shown there; nowhere when it was answered with a page. */
    private record Led(String address, List<String> cookies) {}

    private record Press(Instant at, CompletableFuture<Optional<Led>> led) {

        boolean isOver(Instant now) {
            return at.plus(BREATH).isBefore(now);
        }
    }

    private final Map<Form, Press> presses = new ConcurrentHashMap<>();
    private final AtomicReference<Instant> forgetting = new AtomicReference<>(Instant.EPOCH);
    private final Clock clock;

    PressedTwice(Clock clock) {
        this.clock = clock;
    }

    /** True when the same press came a moment before and this one has been sent where that led. */
    boolean sentOn(HttpServletRequest request, HttpServletResponse response, Optional<SignedIn> who)
            throws IOException {
        if (who.isEmpty() || request.getParameter("_csrf") == null || request.getHeader("X-Quiet") != null) {
            return false;
        }
        var now = clock.instant();
        forget(now);
        var press = new Press(now, new CompletableFuture<>());
        var form = form(request, who.get());
        var before = presses.putIfAbsent(form, press);
        if (before == null || before.isOver(now)) {
            presses.put(form, press);
            request.setAttribute(PRESS, press);
            return false;
        }
        var led = outcome(before);
        led.ifPresent(first -> {
            first.cookies.forEach(cookie -> response.addHeader("Set-Cookie", cookie));
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", first.address);
        });
        return led.isPresent();
    }

    /** Presses older than a breath are let go once a second, not at each press: there may be thousands of them. */
    private void forget(Instant now) {
        var due = forgetting.get();
        if (now.isAfter(due) && forgetting.compareAndSet(due, now.plusSeconds(1))) {
            presses.values().removeIf(old -> old.isOver(now));
        }
    }

    /** The press has been answered. */
    void answered(HttpServletRequest request, HttpServletResponse response) {
        if (request.getAttribute(PRESS) instanceof Press press) {
            var address =
                    response.getStatus() == HttpServletResponse.SC_SEE_OTHER ? response.getHeader("Location") : null;
            var said = response.getHeaders("Set-Cookie").stream()
                    .filter(cookie -> cookie.startsWith("said="))
                    .toList();
            press.led.complete(Optional.ofNullable(address).map(known -> new Led(known, said)));
        }
    }

    private static Form form(HttpServletRequest request, SignedIn who) {
        var answers = request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> Arrays.asList(field.getValue())));
        return new Form(who.account(), request.getRequestURI(), answers);
    }

    private static Optional<Led> outcome(Press before) {
        try {
            return before.led.get(BREATH.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException notKnown) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
