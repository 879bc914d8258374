package org.ourplan.about;

import org.ourplan.platform.web.Page;

/** A page of fixed words, by the name of its template. */
public record AboutPage(String template) implements Page {}
