package org.ourplan.invitation.web;

import java.util.List;
import java.util.stream.Stream;
import org.ourplan.access.HelpPart;
import org.ourplan.access.Helping;
import org.ourplan.access.InvitedAs;
import org.ourplan.platform.web.Page;

/** One whom this account helps: the ways on that were given, and no other. */
public record HelpedPage(Helping.Helped helped) implements Page {

    /** A way on. */
    public record Way(String words, String link) {}

    @Override
    public String template() {
        return "invitation/helped";
    }

    public List<Way> ways() {
        var given =
                Stream.of(HelpPart.values()).filter(helped.parts()::contains).map(this::way);
        var own = helped.as() == InvitedAs.CHOSEN_HELPER
                ? Stream.of(new Way("Say what I can do myself", "/helping/" + helped.person() + "/my-part"))
                : Stream.<Way>empty();
        return Stream.concat(given, own).toList();
    }

    private Way way(HelpPart part) {
        var base = "/helping/" + helped.person();
        return switch (part) {
            case NEXT -> new Way("What happens next", base + "/next");
            case PROFILE -> new Way("One page profile", base + "/profile");
            case PLAN -> new Way("Help to write the plan", base + "/plan");
            case CARE_DOCUMENTS -> new Way("Letters and plans about care", base + "/documents/care");
            case MONEY_DOCUMENTS -> new Way("Letters about money", base + "/documents/money");
            case DIRECT_PAYMENT_DOCUMENTS ->
                new Way("Letters about the direct payment", base + "/documents/direct-payment");
            case ADVOCACY -> new Way("What I do as independent advocate", base + "/advocacy");
            case ASK -> new Way("Ask for something", base + "/asks");
        };
    }
}
