package org.ourplan.charging.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ourplan.access.MayUse;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.charging.Figures;
import org.ourplan.charging.decide.FiguresOfYear;
import org.ourplan.govuk.Select;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Every charging figure of a year, for those who enter, confirm, use and check them. */
@Controller
class FigureListPages {

    private static final int FIRST_YEAR = 2015;

    private final Figures figures;
    private final Clock clock;

    FigureListPages(Figures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    @GetMapping(FigureListPage.PATH)
    @MayUse(
            value = {Role.POLICY_OWNER, Role.FINANCE_OFFICER, Role.SENIOR_MANAGER, Role.AUDITOR},
            whose = Whose.NOBODYS)
    FigureListPage list(@RequestParam(defaultValue = "") String year, SignedIn who) {
        var now = FiguresOfYear.yearOf(LocalDate.now(clock));
        var asked = year.matches("20\\d\\d") ? Math.clamp(Integer.parseInt(year), FIRST_YEAR, now + 1) : now;
        var entered = figures.entered();
        return new FigureListPage(
                FiguresOfYear.of(figures.over(entered), asked),
                entered.waiting(),
                years(now, asked),
                who.is(Role.POLICY_OWNER));
    }

    private static List<Select.Option> years(int now, int asked) {
        List<Select.Option> years = new ArrayList<>();
        for (var year = now + 1; year >= FIRST_YEAR; year--) {
            years.add(Select.Option.of(String.valueOf(year), FigureListPage.yearInWords(year))
                    .selected(year == asked));
        }
        return years;
    }
}
