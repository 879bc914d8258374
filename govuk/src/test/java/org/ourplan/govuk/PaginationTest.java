package org.ourplan.govuk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which pages a long list shows links to. */
class PaginationTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1, [1]",
        "1, 2, [1] 2 next",
        "2, 2, prev 1 [2]",
        "1, 9, [1] 2 gap 9 next",
        "5, 9, prev 1 gap 4 [5] 6 gap 9 next",
        "3, 9, prev 1 2 [3] 4 gap 9 next",
        "9, 9, prev 1 gap 8 [9]"
    })
    void showsTheEndsAndThePagesNear(int current, int last, String shown) {
        String html = Pagination.of(current, last, number -> "?page=" + number).html();
        assertThat(Jsoup.parse(html).select(".govuk-pagination > div, li").stream()
                        .map(element -> switch (element) {
                            case org.jsoup.nodes.Element e when e.hasClass("govuk-pagination__prev") -> "prev";
                            case org.jsoup.nodes.Element e when e.hasClass("govuk-pagination__next") -> "next";
                            case org.jsoup.nodes.Element e when e.select("a").isEmpty() -> "gap";
                            case org.jsoup.nodes.Element e
                            when !e.select("[aria-current=page]").isEmpty() -> "[" + e.text() + "]";
                            default -> element.text();
                        })
                        .collect(Collectors.joining(" ")))
                .isEqualTo(shown);
    }
}
