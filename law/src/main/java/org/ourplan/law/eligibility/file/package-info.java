/** Cases in a file: reading them from parsed YAML, and what the determination says of each. */
@NullMarked
package org.ourplan.law.eligibility.file;

import org.jspecify.annotations.NullMarked;
