/** How a page is made and answered: typed pages, what was sent by a form, problems in words, nothing typed lost. */
@NullMarked
package org.ourplan.platform.web;

import org.jspecify.annotations.NullMarked;
