package org.ourplan.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ourplan.access.SignedIn;
import org.ourplan.access.store.KeptWritings;
import org.ourplan.access.store.Secret;
import org.ourplan.access.store.SignIns;
import org.ourplan.platform.web.Answers;
import org.springframework.stereotype.Component;

/** Keeps a form that arrives without a sign-in or a good token, and leads its writer to where it can be sent on. */
@Component
class KeepingWriting {

    static final String BROWSER = "writing_here";
    static final String PAGE = "/what-you-typed";

    /** A form sent on from {@link #PAGE} names what it was kept as, to be forgotten once it was taken. */
    static final String FIELD = "_kept";

    private final KeptWritings kept;
    private final FormTokens tokens;
    private final SignIns signIns;

    KeepingWriting(KeptWritings kept, FormTokens tokens, SignIns signIns) {
        this.kept = kept;
        this.tokens = tokens;
        this.signIns = signIns;
    }

    /** Answers a form that cannot be taken now: keeps it where it can be known whose it is, then on to its page by way of sign-in. */
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var who = SignInFilter.current().map(SignedIn::account);
        var quiet = request.getHeader("X-Quiet") != null;
        var writer = cameFromHere(request) && mayBeKept(request) && !quiet ? writer(request) : Optional.<UUID>empty();
        if (writer.isPresent()) {
            var browser = Cookies.of(request, BROWSER).orElseGet(Secret::next);
            kept.keep(writer.get(), browser, request.getRequestURI(), typed(request));
            response.addHeader("Set-Cookie", Cookies.with(BROWSER, browser, KeptWritings.LASTS, request));
        }
        if (request.getRequestURI().equals("/sign-in")) {
            response.sendRedirect("/sign-in?old=true");
        } else if (who.isEmpty() || quiet) {
            response.sendRedirect("/sign-in?then=" + (writer.isPresent() ? PAGE : LocalPath.then(request)));
        } else {
            response.sendRedirect(writer.equals(who) ? PAGE : PAGE + "?nothing");
        }
    }

    /** True when the form cannot be taken: nobody is signed in, or it was drawn for another account. */
    boolean mustKeep(HttpServletRequest request, Optional<SignedIn> who) {
        return request.getMethod().equals("POST")
                && (who.isEmpty()
                        || tokens.drawnFor(request)
                                .filter(drawn -> !drawn.equals(who.get().account()))
                                .isPresent());
    }

    /** A form that was sent on has been taken: what was kept of it is forgotten. */
    void taken(HttpServletRequest request) {
        var id = request.getParameter(FIELD);
        if (id != null && id.matches("[0-9a-f-]{36}")) {
            SignInFilter.current().ifPresent(who -> kept.forget(UUID.fromString(id), who.account()));
        }
    }

    /** The account the form was drawn for; a form without that mark is whoever's sign-in came with it. */
    private Optional<UUID> writer(HttpServletRequest request) {
        return tokens.drawnFor(request).or(() -> SignInCookie.of(request).flatMap(signIns::holder));
    }

    /** Another site's form is never kept: nobody here typed it. */
    private static boolean cameFromHere(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        var origin = request.getHeader("Origin");
        return origin == null || request.getServerName().equals(host(origin));
    }

    private static String host(String origin) {
        try {
            return String.valueOf(URI.create(origin).getHost());
        } catch (IllegalArgumentException notAnAddress) {
            return "";
        }
    }

    /** Passwords are never kept, nor signing in and out. */
    private static boolean mayBeKept(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/sign-")
                && !request.getRequestURI().startsWith("/account")
                && request.getParameterMap().keySet().stream().noneMatch(field -> field.contains("password"));
    }

    private static Answers typed(HttpServletRequest request) {
        var given = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((field, values) -> given.put(field, new ArrayList<>(Arrays.asList(values))));
        given.remove("_csrf");
        given.remove(FIELD);
        return new Answers(given);
    }
}
