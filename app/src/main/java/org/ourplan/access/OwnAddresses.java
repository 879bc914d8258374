package org.ourplan.access;

import jakarta.servlet.http.HttpServletRequest;

/** The program's own address, as browsers see it. */
public interface OwnAddresses {

    /** Scheme, host and port, without a path: {@code https://ourplan.example.gov.uk}. */
    String origin(HttpServletRequest request);
}
