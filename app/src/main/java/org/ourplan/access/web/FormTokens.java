package org.ourplan.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.ourplan.access.SignedIn;
import org.ourplan.access.store.Seal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.stereotype.Component;

/**
 * The hidden token of every form: Spring Security's own against forged forms, and beside it, sealed, the account the form was
 * drawn for. A form drawn for one account is never taken from another, and a form that comes too late tells who was writing.
 */
@Component
class FormTokens implements CsrfTokenRequestHandler {

    private static final String PURPOSE = "form of";
    private static final char BETWEEN = '~';

    private final XorCsrfTokenRequestAttributeHandler spring = new XorCsrfTokenRequestAttributeHandler();
    private final Seal seal;

    FormTokens(Seal seal) {
        this.seal = seal;
    }

    /** What the hidden field holds for this reader. */
    String value(CsrfToken token, Optional<SignedIn> who) {
        return token.getToken()
                + who.map(known -> BETWEEN
                                + seal.sealWords(PURPOSE, known.account().toString()))
                        .orElse("");
    }

    /** The account the sent form was drawn for, if it was drawn for one. */
    Optional<UUID> drawnFor(HttpServletRequest request) {
        var sent = sent(request);
        var between = sent.indexOf(BETWEEN);
        return between < 0
                ? Optional.empty()
                : seal.openWords(PURPOSE, sent.substring(between + 1)).map(UUID::fromString);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
        spring.handle(request, response, token);
    }

    @Override
    public @org.jspecify.annotations.Nullable String resolveCsrfTokenValue(
            HttpServletRequest request, CsrfToken token) {
        var sent = sent(request);
        var between = sent.indexOf(BETWEEN);
        var bare = between < 0 ? sent : sent.substring(0, between);
        return spring.resolveCsrfTokenValue(new WithToken(request, token, bare), token);
    }

    private static String sent(HttpServletRequest request) {
        var inHeader = request.getHeader("X-XSRF-TOKEN");
        var inForm = request.getParameter("_csrf");
        return inHeader != null ? inHeader : inForm != null ? inForm : "";
    }

    /** The request as Spring Security expects it: the bare token, whichever way it came. */
    private static final class WithToken extends jakarta.servlet.http.HttpServletRequestWrapper {

        private final CsrfToken token;
        private final String bare;

        WithToken(HttpServletRequest request, CsrfToken token, String bare) {
            super(request);
            this.token = token;
            this.bare = bare;
        }

        @Override
        public @org.jspecify.annotations.Nullable String getHeader(String name) {
            return name.equalsIgnoreCase(token.getHeaderName()) ? null : super.getHeader(name);
        }

        @Override
        public @org.jspecify.annotations.Nullable String getParameter(String name) {
            return name.equals(token.getParameterName()) ? bare : super.getParameter(name);
        }
    }
}
