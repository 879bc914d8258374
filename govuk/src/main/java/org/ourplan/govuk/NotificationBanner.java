package org.ourplan.govuk;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * News that is not about this page's own content: what was just done, or something important.
 *
 * @param title null for "Success" or "Important"
 * @param success whether it tells of something done
 * @param role null for what fits: {@code alert} for success, {@code region} otherwise
 * @param headingLevel of the title, 1 to 6
 * @param titleId the id of the title; the usual one unless a page has two banners
 */
public record NotificationBanner(
        @Nullable Words title,
        Words content,
        boolean success,
        @Nullable String role,
        int headingLevel,
        String titleId,
        Extra extra)
        implements Adjustable<NotificationBanner> {

    /** Something important. */
    public static NotificationBanner important(String text) {
        return of(Words.of(text));
    }

    /** Something important, of rich content. */
    public static NotificationBanner important(Content content) {
        return of(content);
    }

    /** Something done. */
    public static NotificationBanner success(String text) {
        return of(Words.of(text)).asSuccess();
    }

    /** Something done, of rich content. */
    public static NotificationBanner success(Content content) {
        return of(content).asSuccess();
    }

    private static NotificationBanner of(Content content) {
        return new NotificationBanner(
                null, Words.of(content), false, null, 2, "govuk-notification-banner-title", Extra.NONE);
    }

    /** Telling of something done. */
    public NotificationBanner asSuccess() {
        return new NotificationBanner(title, content, true, role, headingLevel, titleId, extra);
    }

    /** Under this title. */
    public NotificationBanner title(@Nullable Content words) {
        Words changed = words == null ? null : Words.of(words);
        return new NotificationBanner(changed, content, success, role, headingLevel, titleId, extra);
    }

    /** Under this title. */
    public NotificationBanner title(String words) {
        return title(Words.of(words));
    }

    /** With this ARIA role. */
    public NotificationBanner role(@Nullable String changed) {
        return new NotificationBanner(title, content, success, changed, headingLevel, titleId, extra);
    }

    /** With a title of this level and id. */
    public NotificationBanner heading(int level, String id) {
        return new NotificationBanner(title, content, success, role, level, id, extra);
    }

    /** The title shown. */
    public Words shownTitle() {
        return title == null ? Words.of(success ? "Success" : "Important") : title;
    }

    /** The ARIA role that holds. */
    public String shownRole() {
        if (role != null) {
            return role;
        }
        return success ? "alert" : "region";
    }

    @Override
    public NotificationBanner extra(Extra changed) {
        return new NotificationBanner(title, content, success, role, headingLevel, titleId, changed);
    }
}
