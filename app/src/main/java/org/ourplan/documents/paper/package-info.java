/** From the kept page to the copy for paper: tagged PDF/UA-1 with its fonts inside. */
@NullMarked
package org.ourplan.documents.paper;

import org.jspecify.annotations.NullMarked;
