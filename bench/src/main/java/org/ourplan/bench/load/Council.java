package org.ourplan.bench.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.bench.mould.Learnt;
import org.ourplan.bench.people.Lot;
import org.ourplan.bench.people.MadePerson;
import org.ourplan.bench.people.Population;

/**
 * The staff of a made-up council, in the proportion of a large county: one worker for every 900 records, teams of eight
 * with a manager each, and the few others. Every sign-in name is {@code worker-1}, {@code manager-1} and so on.
 */
final class Council {

    /** A worker's account. */
    record Worker(UUID id, String signInName, String given, String family, String job, String role, int team) {

        String name() {
            return given + " " + family;
        }
    }

    private final Learnt learnt;
    private final long seed;
    private final Population population;
    private final List<UUID> teams = new ArrayList<>();
    private final List<Worker> workers = new ArrayList<>();
    private final Map<Integer, List<Worker>> ofTeam = new HashMap<>();
    private final Map<String, List<Worker>> ofRole = new HashMap<>();

    Council(Learnt learnt, long seed, Population population, int people) {
        this.learnt = learnt;
        this.seed = seed;
        this.population = population;
        var size = Math.max(1, people / 7_200);
        for (var team = 0; team < size; team++) {
            teams.add(id());
            hire("manager", "team manager", "TEAM_MANAGER", team);
            for (var member = 0; member < 8; member++) {
                hire("worker", member % 4 == 3 ? "occupational therapist" : "social worker", "PRACTITIONER", team);
            }
        }
        for (var worker : learnt.staff()) {
            var role = worker.roles().getFirst();
            if (worker.team() == null) {
                for (var number = 0; number < Math.max(1, size / 10); number++) {
                    hire(worker.job().replace(' ', '-'), worker.job(), role, -1);
                }
            }
        }
    }

    private void hire(String kind, String job, String role, int team) {
        var same = ofRole.computeIfAbsent(role, key -> new ArrayList<>());
        MadePerson person = population.person(2_000_000_000 - workers.size());
        var worker = new Worker(id(), kind + "-" + (same.size() + 1), person.given(), person.family(), job, role, team);
        workers.add(worker);
        same.add(worker);
        if (role.equals("PRACTITIONER")) {
            ofTeam.computeIfAbsent(team, key -> new ArrayList<>()).add(worker);
        }
    }

    private UUID id() {
        var lot = Lot.of(seed, -1L - teams.size() * 7919L - workers.size());
        return new UUID(0x0160_0000_0000_7000L | lot.next() & 0xFFFL, lot.next() >>> 2 | 0x8000_0000_0000_0000L);
    }

    /** How many of the demonstration's staff there are to stand in for. */
    int staffLearnt() {
        return learnt.staff().size();
    }

    int teams() {
        return teams.size();
    }

    UUID team(int team) {
        return teams.get(team);
    }

    static String teamName(int team) {
        var towns = List.of(
                "Riverside",
                "Hillside",
                "Abbey",
                "Moorland",
                "Harbour",
                "Forest",
                "Castle",
                "Lakeside",
                "Market",
                "Vale");
        return towns.get(team % towns.size()) + " team" + (team < towns.size() ? "" : " " + (team / towns.size() + 1));
    }

    List<Worker> workers() {
        return workers;
    }

    /** Who of this council does what one of the demonstration's staff did. */
    Worker inPlaceOf(int staff, int team, int shift) {
        var one = learnt.staff().get(staff);
        var role = one.roles().getFirst();
        if (role.equals("PRACTITIONER")) {
            var members = ofTeam.getOrDefault(team, List.of());
            return members.get(Math.floorMod(shift + staff, members.size()));
        }
        var all = ofRole.getOrDefault(role, List.of());
        return role.equals("TEAM_MANAGER") ? all.get(team) : all.get(Math.floorMod(shift, all.size()));
    }

    void write(Tables tables) {
        for (var team = 0; team < teams.size(); team++) {
            var id = teams.get(team);
            tables.row("team")
                    .id(id.getMostSignificantBits(), id.getLeastSignificantBits())
                    .add('\t')
                    .add(teamName(team))
                    .add('\n');
        }
        for (var worker : workers) {
            account(
                    tables,
                    worker.id(),
                    worker.signInName(),
                    worker.name(),
                    worker.job(),
                    worker.role(),
                    worker.team(),
                    null);
        }
    }

    /** One account; {@code team} −1 for none, {@code person} for whose own record it opens, as two halves of an id. */
    void account(
            Tables tables,
            UUID id,
            String signInName,
            String name,
            String job,
            String role,
            int team,
            long @Nullable [] person) {
        var row = tables.row("account")
                .id(id.getMostSignificantBits(), id.getLeastSignificantBits())
                .add('\t')
                .add(signInName)
                .add('\t')
                .add(name)
                .add('\t')
                .add(job)
                .add('\t')
                .add(learnt.password())
                .add("\t{")
                .add(role)
                .add("}\t");
        if (team < 0) {
            row.add("\\N");
        } else {
            row.id(teams.get(team).getMostSignificantBits(), teams.get(team).getLeastSignificantBits());
        }
        row.add('\t');
        if (person == null) {
            row.add("\\N");
        } else {
            row.id(person[0], person[1]);
        }
        row.add("\t\\N\t0\t\\N\t\\N\t2016-04-01 09:00:00+00\n");
    }
}
