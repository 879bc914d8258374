/**
 * Nothing a user typed is lost. What people write in an assessment or a plan is kept part by part, each part saved as it
 * is left, every earlier version kept; two people who write in the same part both see both texts.
 */
@NullMarked
package org.ourplan.writing;

import org.jspecify.annotations.NullMarked;
