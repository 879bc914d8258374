package org.ourplan.invitation.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ourplan.documents.PaperForm;
import org.ourplan.invitation.InvitationLetter;
import org.ourplan.platform.web.Page;

/**
 * The letter is ready: in which form it is needed, and the copies to print.
 *
 * @param back where invitations are listed
 * @param key what opens the letter for an hour
 * @param mine true where the person invites a helper themselves
 * @param formats how they need written information; empty: ordinary print, or not known
 */
public record SentPage(String back, InvitationLetter.Words letter, String key, List<String> formats, boolean mine)
        implements Page {

    @Override
    public String template() {
        return "invitation/sent";
    }

    /** The form they need first, then the others. */
    public List<PaperForm> forms() {
        return PaperForm.neededFirst(formats);
    }

    public String pdf(PaperForm form) {
        return address("letter.pdf", form);
    }

    public String page(PaperForm form) {
        return address("letter", form);
    }

    private String address(String what, PaperForm form) {
        return back + "/" + letter.invitation().id() + "/" + what + "?in=" + form.asked() + "&key="
                + URLEncoder.encode(key, StandardCharsets.UTF_8);
    }
}
