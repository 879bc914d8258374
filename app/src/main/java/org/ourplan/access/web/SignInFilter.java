package org.ourplan.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ourplan.access.SignedIn;
import org.ourplan.access.store.SignIns;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds out who is at the keyboard, once for each request, from the cookie of their sign-in. */
class SignInFilter extends OncePerRequestFilter {

    private static final String MUST_CHANGE = SignInFilter.class.getName() + ".mustChangePassword";

    private final SignIns signIns;

    SignInFilter(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var address = request.getRequestURI();
        return address.startsWith("/assets/") || address.equals("/health") || address.equals("/ready");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SignInCookie.of(request).flatMap(signIns::find).ifPresent(found -> remember(found, request));
        chain.doFilter(request, response);
    }

    /** A failure too is told to somebody known. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static void remember(SignIns.Found found, HttpServletRequest request) {
        var who = found.who();
        request.setAttribute(MUST_CHANGE, found.mustChangePassword());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                who,
                null,
                AuthorityUtils.createAuthorityList(
                        who.roles().stream().map(Enum::name).toList())));
        SecurityContextHolder.setContext(context);
    }

    /** True while the one signed in must first choose a password of their own. */
    static boolean mustChangePassword(HttpServletRequest request) {
        return Boolean.TRUE.equals(request.getAttribute(MUST_CHANGE));
    }

    /** Who is signed in on this request, if anybody. */
    static java.util.Optional<SignedIn> current() {
        var known = SecurityContextHolder.getContext().getAuthentication();
        return known != null && known.getPrincipal() instanceof SignedIn who
                ? java.util.Optional.of(who)
                : java.util.Optional.empty();
    }
}
