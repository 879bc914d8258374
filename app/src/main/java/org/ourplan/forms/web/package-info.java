/** The list of forms, and each as a page, a tagged PDF or a Word file. */
@NullMarked
package org.ourplan.forms.web;

import org.jspecify.annotations.NullMarked;
