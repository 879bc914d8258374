package org.ourplan.testing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.HandlerInterceptor;

/** Stands behind the guard in tests: a request that only knocks ({@code X-Knock}) is told that the door opened, and nothing behind it runs. */
@TestConfiguration(proxyBeanMethods = false)
public class Knock {

    /** What a door that opens answers. */
    public static final int OPENED = 204;

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    HandlerInterceptor behindTheGuard() {
        return new HandlerInterceptor() {
            @Override
            public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object page) {
                var knocks = request.getHeader("X-Knock") != null;
                if (knocks) {
                    response.setStatus(OPENED);
                }
                return !knocks;
            }
        };
    }
}
