package org.ourplan.access.web;

import org.ourplan.platform.web.Page;

/**
 * The page to sign in.
 *
 * @param name the sign-in name as typed
 * @param then where to go afterwards, a path of this program
 * @param problem what went wrong, empty the first time
 */
public record SignInPage(String name, String then, String problem) implements Page {

    @Override
    public String template() {
        return "access/signIn";
    }
}
