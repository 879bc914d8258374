package org.ourplan.access.web;

import java.util.Base64;
import java.util.List;
import org.ourplan.access.store.Passkeys.Passkey;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;

/** One's own passkeys. */
public record PasskeysPage(List<Passkey> passkeys, String name, Problems problems) implements Page {

    @Override
    public String template() {
        return "access/passkeys";
    }

    /** A passkey's id as its form sends it. */
    public String id(Passkey passkey) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(passkey.id());
    }
}
