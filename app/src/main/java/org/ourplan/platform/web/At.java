package org.ourplan.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * What every template may use beside its page: who is signed in, whose record this is, and what a form must send back.
 *
 * @param council the council's own name
 * @param path the address of this page, for links back to it
 * @param formToken the hidden field every form sends, as name and value
 * @param signedIn the name of who is signed in, empty when nobody is
 * @param menu the links along the top for the roles of who is signed in
 * @param identity the identity bar of the person whose record this is, or nothing
 * @param said what the last step did, shown once at the top
 */
public record At(
        String council,
        String path,
        FormToken formToken,
        String signedIn,
        java.util.List<MenuLink> menu,
        @Nullable IdentityBar identity,
        String said) {

    /** The hidden field against forged forms. */
    public record FormToken(String name, String value) {}

    /** One link along the top. */
    public record MenuLink(String words, String link, boolean current) {}
}
