package org.ourplan.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.ourplan.access.OwnAddresses;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The program's own address, as browsers see it: {@code OURPLAN_ADDRESS}, else that of the request. Passkeys are made for its host. */
@Component
class OwnAddress implements OwnAddresses {

    private final String given;

    OwnAddress(@Value("${OURPLAN_ADDRESS:}") String given) {
        this.given = given.strip().replaceAll("/+$", "");
    }

    /** Scheme, host and port, without a path: {@code https://ourplan.example.gov.uk}. */
    @Override
    public String origin(HttpServletRequest request) {
        if (!given.isEmpty()) {
            return given;
        }
        var port = request.getServerPort();
        var usual = port == (request.isSecure() ? 443 : 80);
        return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port);
    }

    /** The host alone. */
    String host(HttpServletRequest request) {
        return URI.create(origin(request)).getHost();
    }
}
