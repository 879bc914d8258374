package org.ourplan.access;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.AccessTable.Row;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route of the program with the rule above it. */
final class Routes {

    private final List<Row> rows = new ArrayList<>();
    private final List<String> withoutRule = new ArrayList<>();

    Routes(RequestMappingHandlerMapping mapping) {
        mapping.getHandlerMethods().forEach((info, page) -> {
            if (page.getBeanType().getName().startsWith("org.ourplan.")
                    && !ErrorController.class.isAssignableFrom(page.getBeanType())) {
                add(info, page);
            }
        });
    }

    List<Row> rows() {
        return rows;
    }

    List<String> withoutRule() {
        return withoutRule;
    }

    private void add(RequestMappingInfo info, HandlerMethod page) {
        var methods = info.getMethodsCondition().getMethods();
        for (var pattern : info.getPatternValues()) {
            for (var method : methods.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : methods) {
                var row = row(method.name(), pattern, page);
                if (row == null) {
                    withoutRule.add(method + " " + pattern);
                } else {
                    rows.add(row);
                }
            }
        }
    }

    /** The rule on the method, else above the class; as the guard reads it. */
    private static @Nullable Row row(String method, String pattern, HandlerMethod page) {
        if (rule(page, OpenToAll.class) != null) {
            return new Row(method, pattern, "everybody", true, EnumSet.allOf(Role.class));
        }
        var rule = rule(page, MayUse.class);
        if (rule == null) {
            return rule(page, OpenToSignedIn.class) == null
                    ? null
                    : new Row(method, pattern, "any-account", false, EnumSet.allOf(Role.class));
        }
        return new Row(
                method, pattern, rule.whose().name().toLowerCase().replace('_', '-'), false, Set.of(rule.value()));
    }

    private static <A extends Annotation> @Nullable A rule(HandlerMethod page, Class<A> kind) {
        var onMethod = AnnotatedElementUtils.findMergedAnnotation(page.getMethod(), kind);
        return onMethod != null ? onMethod : AnnotatedElementUtils.findMergedAnnotation(page.getBeanType(), kind);
    }
}
