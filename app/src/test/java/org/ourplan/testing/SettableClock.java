package org.ourplan.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.ourplan.platform.OurplanClock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that a test can set to a day; otherwise the real time in London. A test that sets it sets it back. */
@TestConfiguration(proxyBeanMethods = false)
public class SettableClock {

    private static volatile @org.jspecify.annotations.Nullable Instant stopped;

    /** Stops the clock at ten in the morning of the day. */
    public static void setTo(LocalDate day) {
        stopped = day.atTime(10, 0).atZone(ZoneId.of("Europe/London")).toInstant();
    }

    /** Lets the clock run again. */
    public static void run() {
        stopped = null;
    }

    @Bean
    @Primary
    Clock testClock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneId.of("Europe/London");
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return Clock.fixed(instant(), zone);
            }

            @Override
            public Instant instant() {
                var at = stopped;
                return OurplanClock.played().orElseGet(() -> at == null ? Instant.now() : at);
            }
        };
    }
}
