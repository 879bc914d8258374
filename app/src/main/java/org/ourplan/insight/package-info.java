/**
 * What the record says month by month: people with a plan, requests, waiting, plans agreed, direct payments and reviews. Figures
 * without names, each with how it is worked out. Source 002, sections 22 to 29.
 */
@NullMarked
package org.ourplan.insight;

import org.jspecify.annotations.NullMarked;
