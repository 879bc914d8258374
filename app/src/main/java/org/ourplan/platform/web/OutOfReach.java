package org.ourplan.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * While the database cannot be reached, every page says so in words and hands back what was typed, to be sent again; nothing of it is
 * kept anywhere but in that page.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class OutOfReach extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(OutOfReach.class);

    /** Connection lost or refused, shutting down or starting up, too many connections, a standby that only reads. */
    private static final Pattern STATES = Pattern.compile("08...|57P0.|53300|25006");

    private static final long BETWEEN_LINES = 10_000_000_000L;

    private final AtomicLong told = new AtomicLong(System.nanoTime() - BETWEEN_LINES);
    private final PageRenderer pages;

    OutOfReach(PageRenderer pages) {
        this.pages = pages;
    }

    /** Whether this fault means that the database cannot be reached now. */
    static boolean is(@Nullable Throwable problem) {
        for (var cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException
                    || (cause instanceof SQLException refused && isAboutTheWay(refused.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    /** A refusal without a state is the pool's own: the connection was closed under a change that had begun. */
    private static boolean isAboutTheWay(@Nullable String state) {
        return state == null || STATES.matcher(state).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException problem) {
            if (!is(problem) || response.isCommitted()) {
                throw problem;
            }
            response.resetBuffer();
            answer(request, response);
        }
    }

    /** Answers with the page, or shortly where a page's own script asked. */
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        tell();
        response.setHeader("Retry-After", "5");
        response.setHeader("Cache-Control", "no-store");
        if (request.getHeader("X-Quiet") != null) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        pages.show(OutOfReachPage.of(request), request, response);
    }

    /** One line in ten seconds says it as well as a thousand. */
    private void tell() {
        var last = told.get();
        if (System.nanoTime() - last >= BETWEEN_LINES && told.compareAndSet(last, System.nanoTime())) {
            log.warn("The database cannot be reached. Pages say so and hand back what was typed");
        }
    }
}
