/**
 * The register of rules: each with its id, its citation, how sure we are of it, and a mark for the code that carries
 * it.
 */
@NullMarked
package org.ourplan.law.rules;

import org.jspecify.annotations.NullMarked;
