package org.ourplan.operations.watch;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts answers by their kind, and how long they took. Addresses are not counted: they hold ids. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class Traffic extends OncePerRequestFilter {

    /** In milliseconds; what took longer falls in the last. */
    static final long[] UP_TO = {5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, Long.MAX_VALUE};

    private final LongAdder[] byKind = adders(6);
    private final LongAdder[] byTime = adders(UP_TO.length);
    private final LongAdder nanoseconds = new LongAdder();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var began = System.nanoTime();
        var ended = false;
        try {
            chain.doFilter(request, response);
            ended = true;
        } finally {
            count(ended ? response.getStatus() : 500, System.nanoTime() - began);
        }
    }

    private void count(int status, long took) {
        byKind[Math.clamp(status / 100, 0, 5)].increment();
        nanoseconds.add(took);
        var place = 0;
        while (took / 1_000_000 >= UP_TO[place]) {
            place++;
        }
        byTime[place].increment();
    }

    /** How many answers began with this figure: 2 for those that went well, 5 for faults. */
    long answered(int kind) {
        return byKind[kind].sum();
    }

    /** How many took less than the bound at this place. */
    long within(int place) {
        return Arrays.stream(byTime, 0, place + 1).mapToLong(LongAdder::sum).sum();
    }

    double seconds() {
        return nanoseconds.sum() / 1e9;
    }

    private static LongAdder[] adders(int count) {
        var adders = new LongAdder[count];
        Arrays.setAll(adders, each -> new LongAdder());
        return adders;
    }
}
