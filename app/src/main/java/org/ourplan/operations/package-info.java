/**
 * Keeping the whole alive: proof that the record is as it was written, back-ups, killing on purpose, what runs by itself, what a
 * watcher outside may ask, and what to read when everything else is down. {@code docs/operations.md} is its other half.
 */
@NullMarked
package org.ourplan.operations;

import org.jspecify.annotations.NullMarked;
