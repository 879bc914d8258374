package org.ourplan.nationalreturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ourplan.Ourplan;
import org.ourplan.command.Commands;
import org.ourplan.nationalreturn.decide.Field;
import org.ourplan.nationalreturn.decide.GoodRows;
import org.ourplan.nationalreturn.decide.ReturnRow;
import org.ourplan.nationalreturn.file.RowWriting;
import org.ourplan.operations.Terminal;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./ourplan cld check}: any file of the return, also of another system, and files that are none. */
class CldCheckTest {

    @TempDir
    private Path folder;

    private record Said(int status, String out, String err) {}

    private Said check(byte[] content, String... more) throws IOException {
        var file = Files.write(folder.resolve("theirs.csv"), content);
        return run(Stream.concat(Stream.of("check", file.toString()), Stream.of(more))
                .toList());
    }

    private Said run(List<String> arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var status = Commands.run(
                "cld",
                arguments,
                new Terminal(
                        Map.of("OURPLAN_DATA", folder.resolve("no-database").toString()),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        Ourplan.class));
        return new Said(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static String file(ReturnRow... rows) throws IOException {
        var out = new ByteArrayOutputStream();
        var writing = new RowWriting(out);
        for (var row : rows) {
            writing.row(row);
        }
        writing.flush();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aCleanFileIsFoundClean() throws IOException {
        var said = check(bytes(file(GoodRows.of("Service"), GoodRows.of("Assessment"))));
        assertThat(said)
                .isEqualTo(new Said(
                        0,
                        "Checked as Release 2, against the lists that came with Ourplan.\n2 rows, and nothing was found.\n",
                        ""));
    }

    @Test
    void whatIsFoundIsSaidWithItsRowAndFieldAsWordsOrAsJson() throws IOException {
        var wrong = GoodRows.with(GoodRows.of("Service"), "CLIENT_TYPE=Service User;EVENT_END=01/06/2025");
        var content = bytes(file(GoodRows.of("Assessment"), wrong));
        var said = check(content);
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.out())
                .contains("Row 3: Client Type is a value of Release 1, not of Release 2; there it is “Service user”."
                        + " It says “Service User”.")
                .contains("Row 3: Event End Date is before the event starts")
                .endsWith("2 rows, 2 findings.\n");
        var json = check(content, "--json");
        assertThat(json.status()).isEqualTo(1);
        var read = JsonMapper.shared().readValue(json.out(), new TypeReference<Map<String, Object>>() {});
        assertThat(read).containsEntry("rows", 2).containsEntry("whole", true);
        assertThat(read.get("findings").toString())
                .contains("row=3, field=Client Type, check=2, code=-7")
                .contains("row=3, field=Event End Date, check=3, code=-6");
    }

    /** {@code names} is the good first row, {@code row} a good row, {@code ¶} a line end, {@code §} no letter at all. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UTF-8 | names¶row,one more | 1 | Row 2: The row has 51 values, and the first row has 50 names.",
                "UTF-8 | names¶row¶only one | 1 | Row 3: The row has 1 value,",
                "UTF-8 | names,Shoe Size¶row,43 | 1 | Row 1: Shoe Size is no field of the return.",
                "UTF-8 | names,Gender¶row,Male | 1 | Row 1: Gender stands in the first row twice.",
                "UTF-8 | Client Type,Event Type¶Service user,Service | 1 | Row 1: LA Code is not among the names in the first row.",
                "UTF-8 | Event Type,Client Type¶Service,Service user | 1 | Row 1: The fields do not stand in the order of the return.",
                "UTF-8 | \uFEFFnames¶row | 1 | Row 1: The file begins with a byte order mark.",
                "UTF-8 | '' | 2 | The file is empty.",
                "UTF-8 | one,two¶3,4 | 2 | Row 1 holds no name of a field of the return.",
                "UTF-8 | LA Code;Gender¶211;Male | 2 | Row 1: its values have no commas between them",
                "UTF-8 | names¶\"row | 2 | Row 2, value 1: a quotation mark is opened and never closed.",
                "UTF-8 | PK and more | 2 | The file is a workbook of a spreadsheet.",
                "UTF-16 | names¶row | 2 | The file is in UTF-16.",
                "windows-1252 | First Name,Event Type¶Zoë,Service | 2 | Row 2, First Name: a letter is not in UTF-8.",
                "UTF-8 | names¶row§ | 2 | Row 2, value 50: the file is not text."
            })
    void aBadFileIsSaidInWords(String encoding, String content, int status, String said) throws IOException {
        var names = Field.ALL.stream().map(Field::header).collect(Collectors.joining(","));
        var row = file(GoodRows.of("Service")).lines().skip(1).findFirst().orElseThrow();
        var text = content.replace("¶", "\r\n")
                .replace("names", names)
                .replace("row", row)
                .replace('§', '\0');
        var found = check(text.getBytes(Charset.forName(encoding)));
        assertThat(found.status()).as(found.out() + found.err()).isEqualTo(status);
        assertThat(status == 2 ? found.err() : found.out()).contains(said);
    }

    @Test
    void whatIsMissingAmongTheNamesIsNotToldAgainInEveryRow() throws IOException {
        var rows = IntStream.range(0, 50).mapToObj(row -> "Service").collect(Collectors.joining("\n"));
        var said = check(bytes("Event Type\n" + rows));
        assertThat(said.out()).contains("Row 1: Gender is not among the names").doesNotContain("Row 2: Gender");
    }

    @Test
    void quotesLineEndsAndEmptyLinesAreReadAsSpreadsheetsWriteThem() throws IOException {
        var row = GoodRows.with(GoodRows.of("Service"), "EVENT_DESCRIPTION=two \"words\",\nand a line");
        var said = check(bytes("\n" + file(row).replace("\r\n", "\n") + "\n\n"));
        assertThat(said.status()).as(said.out()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check | use: ./ourplan cld --from",
                "check no-such-file.csv | there is no file",
                "look file.csv | use: ./ourplan cld --from",
                "--from 2025-04-01 --to 2026-03-31 | use: ./ourplan cld --from",
                "--from 2025-04-01 --to 2025-03-31 --out x.csv | the period ends on 2025-03-31, before it starts on 2025-04-01",
                "--from 1.4.25 --to 2026-03-31 --out x.csv | --from is a day such as 2026-03-31, not '1.4.25'",
                "--from 2025-04-01 --to 2026-03-31 --release 3 --out x.csv | --release is 1 or 2."
            })
    void whatCannotBeDoneIsRefusedInWords(String words, String said) {
        var found = run(List.of(words.split(" ")));
        assertThat(found.status()).isEqualTo(2);
        assertThat(found.err()).contains(said);
        assertThat(found.out()).isEmpty();
    }

    @Test
    void aFileThatIsThereIsNotWrittenOver() throws IOException {
        var there = Files.writeString(folder.resolve("there.csv"), "Ours");
        var found = run(List.of("--from", "2025-04-01", "--to", "2026-03-31", "--out", there.toString()));
        assertThat(found.status()).isEqualTo(2);
        assertThat(found.err()).contains("exists already");
        assertThat(there).hasContent("Ours");
    }
}
