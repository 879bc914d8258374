package org.ourplan.bench.mould;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aopalliance.intercept.MethodInterceptor;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.demonstration.play.Keyboard;
import org.ourplan.platform.web.Answers;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Looks over the shoulder of the demonstration's keyboard, and notes each form it sends. */
final class Presses implements BeanPostProcessor {

    private final List<Press> all = new ArrayList<>();
    private final Map<UUID, String> names = new HashMap<>();
    private boolean begun;

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof Keyboard)) {
            return bean;
        }
        var watched = new ProxyFactory(bean);
        watched.setProxyTargetClass(true);
        watched.addAdvice((MethodInterceptor) sending -> {
            var went = sending.proceed();
            var said = sending.getArguments();
            if (begun && said.length == 3 && said[1] instanceof Answers answers && said[2] instanceof SignedIn by) {
                all.add(new Press(
                        names.getOrDefault(by.account(), ""),
                        String.valueOf(said[0]),
                        answers.given(),
                        String.valueOf(went)));
            }
            return went;
        });
        return watched.getProxy();
    }

    /** From now on forms are noted. */
    void begin() {
        begun = true;
    }

    List<Press> all() {
        return all;
    }

    /** The demonstration's staff as they are signed in. */
    Map<String, SignedIn> staff(Learnt learnt) {
        var staff = new HashMap<String, SignedIn>();
        for (var worker : learnt.staff()) {
            var account = UUID.fromString(worker.id());
            names.put(account, worker.signInName());
            staff.put(
                    worker.signInName(),
                    new SignedIn(
                            account,
                            worker.name(),
                            worker.job(),
                            worker.roles().stream().map(Role::valueOf).collect(Collectors.toSet()),
                            worker.teamId() == null ? null : UUID.fromString(worker.teamId()),
                            null));
        }
        return staff;
    }
}
