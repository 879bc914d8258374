package org.ourplan.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.Helps;
import org.ourplan.access.MayUse;
import org.ourplan.access.OpenToAll;
import org.ourplan.access.OpenToSignedIn;
import org.ourplan.access.PeopleInView;
import org.ourplan.access.PersonInView;
import org.ourplan.access.SignedIn;
import org.ourplan.access.store.Looks;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Notice;
import org.ourplan.platform.web.PageRenderer;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Stands before every page: the role, the person, the look. A page without a rule does not open at all. */
@Component
@org.springframework.core.annotation.Order(0)
class Guard implements HandlerInterceptor {

    static final String PERSON_IN_VIEW = PersonInView.class.getName();

    /** Set where the person in view is shown to somebody who helps them: no more is told of them than was given. */
    static final String HELPED = Helps.class.getName();

    private final PeopleInView people;
    private final Looks looks;
    private final PageRenderer pages;
    private final KeepingWriting keeping;
    private final PressedTwice pressed;

    Guard(PeopleInView people, Looks looks, PageRenderer pages, KeepingWriting keeping, PressedTwice pressed) {
        this.people = people;
        this.looks = looks;
        this.pages = pages;
        this.keeping = keeping;
        this.pressed = pressed;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        return opens(request, response, handler) && !pressed.sentOn(request, response, SignInFilter.current());
    }

    private boolean opens(HttpServletRequest request, HttpServletResponse response, Object handler) throws IOException {
        if (!(handler instanceof HandlerMethod page) || rule(page, OpenToAll.class) != null || isErrorAddress(page)) {
            return true;
        }
        var who = SignInFilter.current();
        if (keeping.mustKeep(request, who)) {
            keeping.answer(request, response);
            return false;
        }
        if (who.isEmpty()) {
            response.sendRedirect("/sign-in?then=" + LocalPath.then(request));
            return false;
        }
        if (SignInFilter.mustChangePassword(request) && !request.getRequestURI().equals(OwnAccount.PASSWORD)) {
            response.sendRedirect(OwnAccount.PASSWORD + "?then=" + LocalPath.then(request));
            return false;
        }
        var rule = rule(page, MayUse.class);
        if (rule == null && rule(page, OpenToSignedIn.class) != null) {
            return true;
        }
        if (rule == null || !who.get().is(rule.value())) {
            pages.show(Notice.notAllowed(), request, response);
            return false;
        }
        return switch (rule.whose()) {
            case NOBODYS, A_PERSON_ASKED_FOR, NEEDS_TO_KNOW -> true;
            case THEIR_OWN -> opensOwn(who.get(), request);
            case A_PERSON_WORKED_WITH -> opensTheirs(who.get(), request, response);
            case A_PERSON_HELPED -> opensHelped(who.get(), rule(page, Helps.class), request);
        };
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception problem) {
        pressed.answered(request, response);
        if (problem == null && request.getMethod().equals("POST") && response.getStatus() < 400) {
            keeping.taken(request);
        }
    }

    private boolean opensOwn(SignedIn who, HttpServletRequest request) {
        var person = Optional.ofNullable(who.self())
                .flatMap(id -> people.open(id, who, page(request), true))
                .orElseThrow(NotFound::new);
        request.setAttribute(PERSON_IN_VIEW, person);
        return true;
    }

    /** What was not given, or has ended, is not there: a helper is told of nobody and nothing else. */
    private boolean opensHelped(SignedIn who, @Nullable Helps needed, HttpServletRequest request) {
        var person = inAddress(request)
                .flatMap(id -> people.openHelped(id, who, page(request), needed == null ? null : needed.value()))
                .orElseThrow(NotFound::new);
        request.setAttribute(PERSON_IN_VIEW, person);
        request.setAttribute(HELPED, true);
        return true;
    }

    private boolean opensTheirs(SignedIn who, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var person = inAddress(request)
                .flatMap(id -> people.open(id, who, page(request), false))
                .orElseThrow(NotFound::new);
        switch (Opening.of(person, who)) {
            case WORKS_WITH -> {} // noted in the statement that found them
            case SENT_TO_THEIR_ROLE -> looks.noteWithTask(person.id(), who, page(request));
            case WITH_REASON -> looks.noteWithReason(person.id(), who.account(), page(request));
            case CLOSED -> {
                response.sendRedirect(person.id().link() + "/reason-to-look?then=" + LocalPath.then(request));
                return false;
            }
        }
        request.setAttribute(PERSON_IN_VIEW, person);
        return true;
    }

    private static String page(HttpServletRequest request) {
        return request.getMethod() + " " + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    }

    private static Optional<PersonId> inAddress(HttpServletRequest request) {
        @SuppressWarnings("unchecked")
        var variables = (Map<String, String>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        try {
            return Optional.ofNullable(variables.get("person")).map(PersonId::of);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** Where the server sends what failed: it shows nobody's record, whoever asks. */
    private static boolean isErrorAddress(HandlerMethod page) {
        return ErrorController.class.isAssignableFrom(page.getBeanType());
    }

    private static <A extends java.lang.annotation.Annotation> @Nullable A rule(HandlerMethod page, Class<A> kind) {
        var onMethod = AnnotatedElementUtils.findMergedAnnotation(page.getMethod(), kind);
        return onMethod != null ? onMethod : AnnotatedElementUtils.findMergedAnnotation(page.getBeanType(), kind);
    }
}
