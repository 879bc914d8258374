/** Pounds and weeks: amounts to the penny, a year of 52 weeks, and costs that step up or down from week to week. */
@NullMarked
package org.ourplan.law.money;

import org.jspecify.annotations.NullMarked;
