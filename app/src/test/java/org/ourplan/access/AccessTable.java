package org.ourplan.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code docs/access-table.csv}: who may use each route, as people read and check it. */
final class AccessTable {

    static final Path FILE = Path.of("..", "docs", "access-table.csv");

    private static final String HEAD = "method,route,whose,nobody,"
            + Stream.of(Role.values())
                    .map(role -> role.name().toLowerCase().replace('_', '-'))
                    .collect(Collectors.joining(","));

    private AccessTable() {}

    /** One route: open to those not signed in, to any account, or to these roles. */
    record Row(String method, String route, String whose, boolean nobody, Set<Role> roles) {

        String line() {
            var cells = Stream.of(Role.values())
                    .map(role -> roles.contains(role) ? "open" : "closed")
                    .collect(Collectors.joining(","));
            return String.join(",", method, route, whose, nobody ? "open" : "closed", cells);
        }

        static Row of(String line) {
            var cells = line.split(",");
            var roles = new TreeSet<Role>();
            for (var role : Role.values()) {
                if (cells[4 + role.ordinal()].equals("open")) {
                    roles.add(role);
                }
            }
            return new Row(cells[0], cells[1], cells[2], cells[3].equals("open"), roles);
        }
    }

    static List<Row> read() throws IOException {
        return Files.readAllLines(FILE).stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(Row::of)
                .toList();
    }

    static void write(List<Row> rows) throws IOException {
        Files.writeString(
                FILE,
                HEAD + "\n"
                        + rows.stream()
                                .sorted(java.util.Comparator.comparing(Row::route)
                                        .thenComparing(Row::method))
                                .map(Row::line)
                                .collect(Collectors.joining("\n"))
                        + "\n");
    }
}
