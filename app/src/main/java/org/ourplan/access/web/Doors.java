package org.ourplan.access.web;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.ourplan.access.MayUse;
import org.ourplan.access.OpenPages;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Which pages open for which roles, read from the rule above each page. */
@Component
class Doors implements OpenPages {

    private final ObjectProvider<RequestMappingHandlerMapping> pages;
    private volatile Map<String, Set<Role>> roles = Map.of();

    Doors(ObjectProvider<RequestMappingHandlerMapping> pages) {
        this.pages = pages;
    }

    /** True when one of their roles may read the page at this pattern, such as {@code /people/{person}/money}. */
    boolean opens(SignedIn who, String pattern) {
        return roles().getOrDefault(pattern, Set.of()).stream().anyMatch(who::is);
    }

    @Override
    public boolean openTo(SignedIn who, String address) {
        var path = PathContainer.parsePath(address.split("[?#]", 2)[0]);
        return roles().keySet().stream()
                .map(PathPatternParser.defaultInstance::parse)
                .filter(pattern -> pattern.matches(path))
                .min(PathPattern.SPECIFICITY_COMPARATOR)
                .map(pattern -> opens(who, pattern.getPatternString()))
                .orElse(false);
    }

    private Map<String, Set<Role>> roles() {
        if (roles.isEmpty()) {
            var found = new HashMap<String, Set<Role>>();
            pages.stream()
                    .forEach(mapping -> mapping.getHandlerMethods().forEach((info, page) -> {
                        if (info.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
                            info.getPatternValues().forEach(pattern -> found.put(pattern, of(page)));
                        }
                    }));
            roles = Map.copyOf(found);
        }
        return roles;
    }

    private static Set<Role> of(HandlerMethod page) {
        var onMethod = AnnotatedElementUtils.findMergedAnnotation(page.getMethod(), MayUse.class);
        var rule = onMethod != null
                ? onMethod
                : AnnotatedElementUtils.findMergedAnnotation(page.getBeanType(), MayUse.class);
        return rule == null ? EnumSet.noneOf(Role.class) : Set.of(rule.value());
    }
}
