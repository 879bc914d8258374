/**
 * Typed page components of the GOV.UK Design System. A component is an immutable record and one template; it is written
 * into a page as {@code ${Button.of("Save and continue")}}. Each is proved against GOV.UK Frontend's own fixtures.
 */
@NullMarked
package org.ourplan.govuk;

import org.jspecify.annotations.NullMarked;
