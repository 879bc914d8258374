package org.ourplan.access.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.platform.web.At;
import org.ourplan.platform.web.IdentityBar;
import org.ourplan.platform.web.Surroundings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** What every template may use, gathered from the request without a statement of its own. */
@Component
class SurroundingsOfRequest implements Surroundings {

    private final String council;
    private final FormTokens tokens;
    private final Doors doors;

    SurroundingsOfRequest(
            @Value("${ourplan.council:Westmere Council}") String council, FormTokens tokens, Doors doors) {
        this.council = council;
        this.tokens = tokens;
        this.doors = doors;
    }

    @Override
    public At at(HttpServletRequest request, HttpServletResponse response) {
        var who = SignInFilter.current();
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new At(
                council,
                request.getRequestURI(),
                token == null
                        ? new At.FormToken("_csrf", "")
                        : new At.FormToken(token.getParameterName(), tokens.value(token, who)),
                who.map(SignedIn::name).orElse(""),
                who.map(signedIn -> menu(signedIn, request.getRequestURI())).orElse(List.of()),
                request.getAttribute(Guard.PERSON_IN_VIEW) instanceof PersonInView person
                                && !isOwn(who, person)
                                && request.getAttribute(Guard.HELPED) == null
                        ? identity(person, who.orElse(null))
                        : null,
                said(request, response));
    }

    /** Nobody needs telling who they are: one's own pages begin with what one came for. */
    private static boolean isOwn(Optional<SignedIn> who, PersonInView person) {
        return who.map(SignedIn::self).filter(person.id()::equals).isPresent();
    }

    /** With only those pages of the record that open for who reads: no tab leads to a closed door. */
    private IdentityBar identity(PersonInView person, @Nullable SignedIn who) {
        var bar = person.identity();
        var tabs = bar.tabs().stream()
                .filter(tab -> who != null
                        && doors.opens(
                                who,
                                "/people/{person}"
                                        + tab.link().substring(bar.link().length())))
                .toList();
        return new IdentityBar(
                bar.name(),
                bar.pronouns(),
                bar.born(),
                bar.nhsNumber(),
                bar.communication(),
                bar.alerts(),
                bar.link(),
                tabs);
    }

    private static List<At.MenuLink> menu(SignedIn who, String path) {
        var links = new ArrayList<At.MenuLink>();
        var adds = who.is(Role.PRACTITIONER, Role.TEAM_MANAGER, Role.SENIOR_MANAGER, Role.SAFEGUARDING_LEAD);
        add(links, path, "My work", "/", adds);
        add(links, path, "My team", "/team", who.is(Role.TEAM_MANAGER, Role.SENIOR_MANAGER));
        add(links, path, "Find or add a person", "/people", adds);
        add(
                links,
                path,
                "Find a person",
                "/people",
                !adds && who.is(Role.FINANCE_OFFICER, Role.COMPLAINTS_MANAGER, Role.AUDITOR));
        add(links, path, "Safeguarding", "/safeguarding", adds);
        add(links, path, "Policy packs", "/policy/packs", who.is(Role.POLICY_OWNER, Role.SENIOR_MANAGER));
        add(
                links,
                path,
                "Our local policy",
                "/policy",
                who.is(Role.FINANCE_OFFICER) && !who.is(Role.POLICY_OWNER, Role.SENIOR_MANAGER));
        add(
                links,
                path,
                "Charging figures",
                "/policy/charging-figures",
                who.is(Role.POLICY_OWNER, Role.FINANCE_OFFICER, Role.SENIOR_MANAGER));
        add(links, path, "Directory", "/directory/keeping", who.is(Role.POLICY_OWNER));
        add(links, path, "Pages for everybody", "/public-pages", who.is(Role.POLICY_OWNER, Role.SENIOR_MANAGER));
        add(links, path, "Organisations", "/organisations", who.is(Role.POLICY_OWNER));
        add(links, path, "Exceptions", "/exceptions", who.is(Role.SENIOR_MANAGER, Role.POLICY_OWNER));
        add(links, path, "Complaints", "/complaints", who.is(Role.COMPLAINTS_MANAGER, Role.SENIOR_MANAGER));
        add(links, path, "Payments", "/payments", who.is(Role.FINANCE_OFFICER));
        add(links, path, "Accounts", "/accounts", who.is(Role.SYSTEM_ADMINISTRATOR));
        add(links, path, "My page", "/me", who.is(Role.PERSON, Role.CARER));
        add(links, path, "People I help", "/helping", who.is(Role.PLANNER));
        add(links, path, "My account", "/account", true);
        return links;
    }

    private static void add(List<At.MenuLink> links, String path, String words, String link, boolean theirs) {
        if (theirs) {
            links.add(new At.MenuLink(words, link, path.equals(link)));
        }
    }

    private static String said(HttpServletRequest request, HttpServletResponse response) {
        var cookies = Optional.ofNullable(request.getCookies()).stream().flatMap(Stream::of);
        var said = cookies.filter(cookie -> cookie.getName().equals("said"))
                .map(Cookie::getValue)
                .findFirst();
        said.ifPresent(heard -> response.addHeader(
                "Set-Cookie",
                ResponseCookie.from("said", "").path("/").maxAge(0).build().toString()));
        return said.map(SurroundingsOfRequest::sentence).orElse("");
    }

    /** A cookie that was not written by this program says nothing. */
    private static String sentence(String cookie) {
        try {
            return URLDecoder.decode(cookie, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            return "";
        }
    }
}
