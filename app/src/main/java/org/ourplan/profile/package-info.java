/**
 * The one page profile: what people like about me, what matters to me, how best to support me. Anybody can write one before
 * any assessment; it is theirs, and others see it when they share it: s1(3)(a), (b); source 004. Leans on people, writing,
 * documents.
 */
@NullMarked
package org.ourplan.profile;

import org.jspecify.annotations.NullMarked;
