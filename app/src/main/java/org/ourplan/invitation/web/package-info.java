/** The pages of invitations and of those who help somebody else. */
@NullMarked
package org.ourplan.invitation.web;

import org.jspecify.annotations.NullMarked;
