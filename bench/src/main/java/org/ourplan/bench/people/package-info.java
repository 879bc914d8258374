/** Made-up people: names, ages and addresses as varied as England's, with the slips that real records have. */
@NullMarked
package org.ourplan.bench.people;

import org.jspecify.annotations.NullMarked;
