package org.ourplan.profile;

import java.util.stream.Stream;
import org.ourplan.forms.BlankForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The one page profile as a form to fill in by hand. */
@Configuration(proxyBeanMethods = false)
class BlankProfile {

    @Bean
    @Order(1)
    BlankForm blankProfileForm() {
        var parts = Stream.of(ProfilePlace.values())
                .map(place -> BlankForm.Part.of(place.form()))
                .toList();
        return new BlankForm(
                        "profile",
                        "About me, on one page",
                        "What people like about you, what matters to you and how best to support you. Anybody can write one"
                                + " at any time. It is yours: you choose who sees it.",
                        "Care Act 2014 s1(3)",
                        parts)
                .withWhoWrote();
    }
}
