package org.ourplan.access.web;

import java.net.URI;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** Which requests are looked at at all: by the methods a browser uses, with an address that can be read only one way, to our own host. */
@Configuration
class Entering {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    private final String address;

    Entering(@Value("${OURPLAN_ADDRESS:}") String address) {
        this.address = address.strip();
    }

    @Bean
    HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedHttpMethods(METHODS);
        if (!address.isEmpty()) {
            var own = URI.create(address).getHost();
            firewall.setAllowedHostnames(host -> host.equalsIgnoreCase(own) || isThisMachine(host));
        }
        return firewall;
    }

    /** What is refused is told with a page of ours. */
    @Bean
    RequestRejectedHandler refused() {
        return (request, response, why) -> {
            var wrongMethod = !METHODS.contains(request.getMethod());
            if (wrongMethod) {
                response.setHeader("Allow", "GET, HEAD, POST");
            }
            response.sendError(wrongMethod ? 405 : 400);
        };
    }

    /** A monitor may ask by the machine's own name or a bare number: no other site's name leads here by those. */
    private static boolean isThisMachine(String host) {
        return host.equals("localhost") || host.matches("[0-9.]+") || host.startsWith("[");
    }
}
