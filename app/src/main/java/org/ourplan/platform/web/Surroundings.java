package org.ourplan.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Gathers what every template may use. Carried out where sign-in is known. */
public interface Surroundings {

    /** The surroundings of this request; no SQL statement of its own. */
    At at(HttpServletRequest request, HttpServletResponse response);
}
