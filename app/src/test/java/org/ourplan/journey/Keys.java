package org.ourplan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** Somebody who uses the keyboard alone: Tab until the thing has the focus, and it can be seen that it has. */
final class Keys {

    private static final int MOST_TABS = 60;
    private static final String FOCUSED = """
            () => { const e = document.activeElement; if (!e || e === document.body) return '';
                return (e.labels?.length ? e.labels[0].textContent : e.textContent).replace(/\\s+/g, ' ').trim(); }""";
    private static final String SEEN = """
            () => { const s = getComputedStyle(document.activeElement);
                return s.outlineStyle !== 'none' || s.boxShadow !== 'none' || s.backgroundColor === 'rgb(255, 221, 0)'; }""";

    private final Page page;

    Keys(Page page) {
        this.page = page;
    }

    Keys to(String label) {
        return tabTo(label);
    }

    Keys toLink(String words) {
        return tabTo(words);
    }

    Keys toButton(String words) {
        return tabTo(words);
    }

    Keys types(String words) {
        page.keyboard().type(words);
        return this;
    }

    /** Presses Enter and waits for the page it leads to. */
    void enter() {
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }

    private Keys tabTo(String words) {
        for (var tab = 0; tab < MOST_TABS; tab++) {
            page.keyboard().press("Tab");
            if (String.valueOf(page.evaluate(FOCUSED)).startsWith(words)) {
                assertThat(page.evaluate(SEEN))
                        .as("the focus can be seen on " + words)
                        .isEqualTo(true);
                return this;
            }
        }
        throw new AssertionError(MOST_TABS + " presses of Tab did not reach “" + words + "” at " + page.url());
    }
}
