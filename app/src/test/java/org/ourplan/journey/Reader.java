package org.ourplan.journey;

import static org.assertj.core.api.Assertions.assertThat;

/** The person whose plan it is, at their own pages. */
final class Reader implements AutoCloseable {

    private final Window window;
    private final Story story;

    Reader(Window window, Story story) {
        this.window = window;
        this.story = story;
    }

    Window window() {
        return window;
    }

    void readsThePlan() {
        window.open("/me")
                .reads(story.given())
                .follow("My plan")
                .isAt("My care and support plan")
                .reads("Nina next door brings a hot dinner");
    }

    void readsTheMoney() {
        window.open("/me/statement").reads("£26.00").reads("£5.00").reads("£21.00");
    }

    void agrees() {
        window.open("/me/plan")
                .follow("Tell us what you think of the plan")
                .choose("Your answer", "I agree")
                .type("Why? A few words are enough", "It is my dinners and my front door. Yes.")
                .press("Send my answer")
                .reads("Thank you. We have your answer.");
    }

    /** Every document, as a page, as PDF and in Easy Read. */
    void opensTheDocuments() {
        window.open("/me").follow("My documents").isAt("My documents").reads("Easy Read");
        var links = window.page().locator("main a[href*='/documents/']").all().stream()
                .map(link -> link.getAttribute("href"))
                .distinct()
                .toList();
        assertThat(links).isNotEmpty();
        for (var link : links) {
            var answer = window.context().request().get(link);
            assertThat(answer.status()).as(link).isEqualTo(200);
            if (link.contains(".pdf")) {
                assertThat(new String(answer.body(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                        .as(link)
                        .isEqualTo("%PDF-");
            } else if (!link.contains("/as/")) {
                window.open(link);
            }
        }
    }

    @Override
    public void close() {
        window.close();
    }
}
