package org.ourplan.demonstration.play;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.MayUse;
import org.ourplan.access.PeopleInView;
import org.ourplan.access.PersonInView;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Answers;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Sends a form to the page that takes it, as somebody at a keyboard would, without a network between: the same address,
 * the same answers, the same rule of who may, the same checks.
 */
@Component
public class Keyboard {

    private final RequestMappingHandlerMapping pages;
    private final PeopleInView people;
    private @Nullable List<Taker> takers;

    Keyboard(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping pages, PeopleInView people) {
        this.pages = pages;
        this.people = people;
    }

    private record Taker(PathPattern address, HandlerMethod page) {}

    private record Sent(
            String path,
            Map<String, String> inAddress,
            Answers answers,
            SignedIn by,
            @Nullable PersonInView person) {}

    /** Sends the form; returns the address that the page goes on to. A form that is not taken stops the story. */
    public String send(String path, Answers answers, SignedIn by) {
        var taker = takers().stream()
                .filter(candidate -> candidate.address().matches(PathContainer.parsePath(path)))
                .findFirst()
                .orElseThrow(() -> new StoryStopped(path + ": no page takes this form"));
        var found = taker.address().matchAndExtract(PathContainer.parsePath(path));
        var inAddress = found == null ? Map.<String, String>of() : found.getUriVariables();
        var sent = new Sent(path, inAddress, answers, by, opened(taker.page(), inAddress, by, path));
        return NotTaken.orAddress(path, press(taker.page().createWithResolvedBean(), sent));
    }

    private static @Nullable Object press(HandlerMethod page, Sent sent) {
        var arguments = Arrays.stream(page.getMethodParameters())
                .map(asked -> argument(asked, sent))
                .toArray();
        try {
            page.getMethod().setAccessible(true);
            return page.getMethod().invoke(page.getBean(), arguments);
        } catch (InvocationTargetException refused) {
            throw NotTaken.refused(sent.path(), refused.getTargetException());
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private @Nullable PersonInView opened(HandlerMethod page, Map<String, String> inAddress, SignedIn by, String path) {
        var rule = Stream.of(page.getMethod(), page.getBeanType())
                .flatMap(where -> Stream.ofNullable(AnnotatedElementUtils.findMergedAnnotation(where, MayUse.class)))
                .findFirst();
        if (rule.isPresent() && !by.is(rule.get().value())) {
            throw new StoryStopped(path + ": " + by.name() + " may not use this page");
        }
        var whose = rule.map(MayUse::whose).orElse(Whose.NOBODYS);
        return switch (whose) {
            case THEIR_OWN ->
                Optional.ofNullable(by.self())
                        .flatMap(self -> people.find(self, by))
                        .orElseThrow();
            case A_PERSON_WORKED_WITH ->
                people.find(PersonId.of(inAddress.getOrDefault("person", "")), by)
                        .filter(PersonInView::mayOpen)
                        .orElseThrow(
                                () -> new StoryStopped(path + ": " + by.name() + " does not work with this person"));
            default -> null;
        };
    }

    private static @Nullable Object argument(MethodParameter asked, Sent sent) {
        asked.initParameterNameDiscovery(new org.springframework.core.DefaultParameterNameDiscoverer());
        var type = asked.getParameterType();
        if (type == Answers.class) {
            return sent.answers();
        }
        if (type == SignedIn.class) {
            return sent.by();
        }
        if (type == PersonInView.class) {
            return sent.person();
        }
        var given = asked.hasParameterAnnotation(PathVariable.class)
                ? sent.inAddress().get(asked.getParameterName())
                : asked(asked, sent.answers());
        return given == null
                ? null
                : ApplicationConversionService.getSharedInstance().convert(given, type);
    }

    private static @Nullable String asked(MethodParameter asked, Answers answers) {
        var parameter = asked.getParameterAnnotation(RequestParam.class);
        var name = asked.getParameterName();
        if (parameter == null || name == null) {
            return null;
        }
        var otherwise = parameter.defaultValue().equals(ValueConstants.DEFAULT_NONE) ? null : parameter.defaultValue();
        return answers.has(name) ? answers.one(name) : otherwise;
    }

    private synchronized List<Taker> takers() {
        var known = takers;
        if (known == null) {
            known = pages.getHandlerMethods().entrySet().stream()
                    .filter(page ->
                            page.getKey().getMethodsCondition().getMethods().contains(RequestMethod.POST))
                    .flatMap(page -> Stream.ofNullable(page.getKey().getPathPatternsCondition())
                            .flatMap(addresses -> addresses.getPatterns().stream())
                            .map(address -> new Taker(address, page.getValue())))
                    .sorted(Comparator.comparing(Taker::address))
                    .toList();
            takers = known;
        }
        return known;
    }
}
