package org.ourplan.review.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ourplan.access.MayUse;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.review.Forecasts;
import org.ourplan.review.KeptForecast;
import org.ourplan.review.decide.Measured;
import org.ourplan.review.decide.Wanted;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** When is the backlog of reviews cleared, and with what chance? Asked, answered, kept. Nobody's name is in it. */
@Controller
@MayUse(
        value = {Role.TEAM_MANAGER, Role.SENIOR_MANAGER},
        whose = Whose.NOBODYS)
class ForecastPages {

    private static final String HERE = Forecasts.HERE;
    private static final String KEPT = HERE + "s/{forecast}";

    private final Forecasts forecasts;

    ForecastPages(Forecasts forecasts) {
        this.forecasts = forecasts;
    }

    @GetMapping(HERE)
    ForecastPage ask(Answers answers, SignedIn by) {
        return page(answers, by);
    }

    /** What nobody has asked yet is answered for things as they are, where the record says enough. */
    private ForecastPage page(Answers answers, SignedIn by) {
        var measured = forecasts.measured(by);
        var asked = ForecastForm.isAsked(answers);
        var typed = asked ? answers : ForecastForm.begin(measured);
        var problems = Problems.none();
        var wanted = ForecastForm.read(typed, problems);
        return new ForecastPage(
                new Filled(typed, asked ? problems : Problems.none()),
                measured,
                wanted.map(one -> shown(measured, one)).orElse(null),
                wanted.map(ForecastPages::address).orElse(""),
                forecasts.newest(by),
                by.team() == null);
    }

    private ForecastShown shown(Measured measured, Wanted wanted) {
        return new ForecastShown(
                measured, wanted, forecasts.forecast(measured, wanted), forecasts.seed(), Collections.emptySortedMap());
    }

    private static String address(Wanted wanted) {
        return ForecastForm.of(wanted).given().entrySet().stream()
                .map(field -> field.getKey() + "="
                        + URLEncoder.encode(field.getValue().getFirst(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    @GetMapping(HERE + ".csv")
    ResponseEntity<byte[]> file(Answers answers, SignedIn by) {
        var wanted = wanted(answers).orElseThrow(NotFound::new);
        return csv(shown(forecasts.measured(by), wanted), "forecast-of-reviews");
    }

    @PostMapping(HERE)
    Object keep(Answers answers, SignedIn by) {
        var wanted = wanted(answers).orElse(null);
        return wanted == null
                ? page(ForecastForm.isAsked(answers) ? answers : answers.with(ForecastForm.WORKERS, ""), by)
                : Redirect.to(forecasts.keep(wanted, by).link(), "Kept. What is counted from now on stands beside it.");
    }

    private static Optional<Wanted> wanted(Answers answers) {
        return ForecastForm.read(answers, Problems.none());
    }

    @GetMapping(KEPT)
    KeptForecastPage kept(@PathVariable UUID forecast, SignedIn by) {
        var kept = forecasts.find(forecast, by);
        return new KeptForecastPage(kept, beside(kept));
    }

    private ForecastShown beside(KeptForecast kept) {
        return new ForecastShown(kept.measured(), kept.wanted(), kept.forecast(), kept.seed(), forecasts.since(kept));
    }

    @GetMapping(KEPT + "/file.csv")
    ResponseEntity<byte[]> keptFile(@PathVariable UUID forecast, SignedIn by) {
        var kept = forecasts.find(forecast, by);
        return csv(beside(kept), "forecast-of-reviews-made-" + kept.forecast().from());
    }

    private static ResponseEntity<byte[]> csv(ForecastShown shown, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".csv")
                                .build()
                                .toString())
                .body(shown.csv().getBytes(StandardCharsets.UTF_8));
    }
}
