/** Worked cases in a file: reading them from parsed YAML, and the figures that each comes to. */
@NullMarked
package org.ourplan.law.charging.file;

import org.jspecify.annotations.NullMarked;
