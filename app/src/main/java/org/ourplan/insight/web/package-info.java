/** The page of the measures and their file. */
@NullMarked
package org.ourplan.insight.web;

import org.jspecify.annotations.NullMarked;
