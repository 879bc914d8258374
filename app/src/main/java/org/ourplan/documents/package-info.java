/** Letters, the plan and Easy Read: HTML first, PDF/UA as a copy, and the record of giving each to whom. Leans on people. */
@NullMarked
package org.ourplan.documents;

import org.jspecify.annotations.NullMarked;
