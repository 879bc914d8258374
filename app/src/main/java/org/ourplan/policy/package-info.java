/**
 * The council's own dated packs: delegation scheme, rate card, policy lines, choices, targets, words on forms. Which pack is
 * in force, which is a person's, which decided what. Statutory checks are not in a pack, so none can be switched off.
 */
@NullMarked
package org.ourplan.policy;

import org.jspecify.annotations.NullMarked;
