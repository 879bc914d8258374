/** The page on which somebody is asked again how they communicate. */
@NullMarked
package org.ourplan.communication.web;

import org.jspecify.annotations.NullMarked;
