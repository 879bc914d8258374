/** The directory and the council's information for everybody; the pages of their keeper; and both drawn into work with a person. */
@NullMarked
package org.ourplan.directory.web;

import org.jspecify.annotations.NullMarked;
