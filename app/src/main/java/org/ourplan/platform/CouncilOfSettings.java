package org.ourplan.platform;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the council's name, address and numbers from the settings {@code ourplan.council} and {@code ourplan.council.*}. */
@Configuration(proxyBeanMethods = false)
class CouncilOfSettings {

    @Bean
    Council council(
            @Value("${ourplan.council}") String name,
            @Value("${ourplan.council.address:}") String address,
            @Value("${ourplan.council.phone:}") String phone,
            @Value("${ourplan.council.email:}") String email,
            @Value("${ourplan.council.ombudsman:}") String ombudsman) {
        return new Council(name, address, phone, email, ombudsman).orDemonstrations();
    }
}
