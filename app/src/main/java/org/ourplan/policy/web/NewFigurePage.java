package org.ourplan.policy.web;

import java.util.List;
import org.ourplan.govuk.Select;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.Page;

/** A form on which the policy owner adds one dated figure; the template decides what it asks. */
public record NewFigurePage(String template, Filled form, List<Select.Option> choices) implements Page {}
