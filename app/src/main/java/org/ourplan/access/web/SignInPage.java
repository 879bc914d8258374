package org.ourplan.access.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.ourplan.platform.web.Page;

/**
 * The page to sign in.
 *
 * @param name the sign-in name as typed
 * @param then where to go afterwards, a path of this program
 * @param problem what went wrong, empty the first time
 * @param elsewhere the council's own accounts, empty where they cannot be used here
 */
public record SignInPage(String name, String then, String problem, String elsewhere) implements Page {

    @Override
    public String template() {
        return "access/signIn";
    }

    /** The address that begins signing in with the council's own accounts. */
    public String elsewhereLink() {
        return "/sign-in/council?then=" + URLEncoder.encode(then, StandardCharsets.UTF_8);
    }

    /** True when a sign-in has ended while somebody was writing. */
    public boolean writingWaits() {
        return then.equals(KeepingWriting.PAGE);
    }
}
