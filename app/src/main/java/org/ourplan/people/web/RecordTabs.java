package org.ourplan.people.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ourplan.people.Tabs;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.At;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Reads from the program's own pages which of a record's tabs there are: a tab never leads nowhere. */
@Component
class RecordTabs implements Tabs {

    private static final Map<String, String> ALL = all();

    private final ObjectProvider<RequestMappingHandlerMapping> pages;
    private volatile Set<String> there = Set.of();

    RecordTabs(ObjectProvider<RequestMappingHandlerMapping> pages) {
        this.pages = pages;
    }

    @Override
    public List<At.MenuLink> of(PersonId person) {
        var path = path();
        return ALL.entrySet().stream()
                .filter(tab -> there().contains("/people/{person}" + tab.getKey()))
                .map(tab -> new At.MenuLink(
                        tab.getValue(), person.link() + tab.getKey(), isOpen(path, person, tab.getKey())))
                .toList();
    }

    private static boolean isOpen(String path, PersonId person, String tab) {
        var link = person.link() + tab;
        return path.equals(link) || (!tab.isEmpty() && path.startsWith(link + "/"));
    }

    private static String path() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getRequestURI()
                : "";
    }

    @Override
    public boolean isThere(String pattern) {
        return there().contains(pattern);
    }

    private Set<String> there() {
        if (there.isEmpty()) {
            there = pages.stream()
                    .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                    .flatMap(page -> page.getPatternValues().stream())
                    .collect(Collectors.toUnmodifiableSet());
        }
        return there;
    }

    private static Map<String, String> all() {
        var all = new LinkedHashMap<String, String>();
        all.put("", "Overview");
        all.put("/assessments", "Assessments");
        all.put("/plans", "Plan");
        all.put("/money", "Money");
        all.put("/reviews", "Reviews");
        all.put("/time", "Time");
        all.put("/documents", "Documents");
        all.put("/everything", "Everything");
        return all;
    }
}
