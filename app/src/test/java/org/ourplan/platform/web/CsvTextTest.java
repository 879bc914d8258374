package org.ourplan.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTextTest {

    @Test
    void whatWouldBeginAFormulaIsText() {
        for (var first : List.of("=", "+", "-", "@", "\t", "\r", "\n", "|", "%", " =")) {
            var cell = CsvText.cell(first + "1+1");
            assertThat(cell.replace("\"", "")).as(first).startsWith("'");
        }
        assertThat(CsvText.cell("'=1")).isEqualTo("\"'=1\"");
    }

    @Test
    void ordinaryValuesStayAsTheyAre() {
        assertThat(CsvText.row(List.of("7", "Ada Made-up", "80.00", "2026-11-28", "")))
                .isEqualTo("7,Ada Made-up,80.00,2026-11-28,\r\n");
        assertThat(CsvText.cell("Shah, Nina \"Ninny\"")).isEqualTo("\"Shah, Nina \"\"Ninny\"\"\"");
    }
}
