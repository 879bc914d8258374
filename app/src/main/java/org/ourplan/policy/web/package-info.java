/** The pages where everybody sees what is in force, and the policy owner adds a dated figure. */
@NullMarked
package org.ourplan.policy.web;

import org.jspecify.annotations.NullMarked;
