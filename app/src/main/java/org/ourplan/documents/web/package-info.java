/** The pages about documents: the list, the document, the PDF, and the record of giving. */
@NullMarked
package org.ourplan.documents.web;

import org.jspecify.annotations.NullMarked;
