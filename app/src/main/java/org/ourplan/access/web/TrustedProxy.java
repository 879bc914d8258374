package org.ourplan.access.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.catalina.util.NetMask;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Whether anybody else is believed about where a request came from and how: only the proxies named in {@code OURPLAN_PROXY}, by
 * address or network ({@code 10.1.2.3, 10.9.0.0/16}); without it nobody. Where {@code OURPLAN_ADDRESS} is https, every cookie is
 * kept for https whatever a proxy says.
 */
@Component
class TrustedProxy implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final String proxies;
    private final String address;

    TrustedProxy(@Value("${OURPLAN_PROXY:}") String proxies, @Value("${OURPLAN_ADDRESS:}") String address) {
        this.proxies = proxies.replace(" ", "");
        this.address = address.strip();
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        if (!proxies.isEmpty()) {
            server.addEngineValves(believing());
        }
        if (address.startsWith("https://")) {
            server.addConnectorCustomizers(connector -> {
                connector.setSecure(true);
                connector.setScheme("https");
            });
        }
    }

    private RemoteIpValve believing() {
        var valve = new RemoteIpValve();
        try {
            valve.setInternalProxies(
                    Stream.of(proxies.split(",")).map(TrustedProxy::network).collect(Collectors.joining(",")));
        } catch (IllegalArgumentException notAddresses) {
            throw new IllegalStateException(
                    "OURPLAN_PROXY must hold addresses or networks, like 10.1.2.3 or 10.9.0.0/16, with commas between them");
        }
        valve.setRemoteIpHeader("X-Forwarded-For");
        valve.setProtocolHeader("X-Forwarded-Proto");
        return valve;
    }

    /** One address is a network of one: the valve would read it as a pattern otherwise. */
    private static String network(String given) {
        var whole = given.contains("/") ? given : given + (given.contains(":") ? "/128" : "/32");
        return new NetMask(whole).toString();
    }
}
