/** The plan's pages: the letter, a page for each part of it, the steps of its life, and the person's own copy. */
@NullMarked
package org.ourplan.plan.web;

import org.jspecify.annotations.NullMarked;
