@NullMarked
package org.ourplan.bench;

import org.jspecify.annotations.NullMarked;
