package org.ourplan.testing;

import java.util.ArrayList;
import java.util.List;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Counts the SQL statements of the program, so that a page of one person can be held to six. */
@TestConfiguration(proxyBeanMethods = false)
public class StatementCount implements ExecuteListener {

    private static final List<String> statements = java.util.Collections.synchronizedList(new ArrayList<>());

    /** Forgets what was counted. */
    public static void reset() {
        statements.clear();
    }

    /** The statements since the last reset, as sent. */
    public static List<String> sinceReset() {
        return List.copyOf(statements);
    }

    @Override
    public void executeStart(ExecuteContext context) {
        var sql = context.sql();
        if (sql != null) {
            statements.add(sql);
        }
    }

    @Bean
    DefaultExecuteListenerProvider countStatements() {
        return new DefaultExecuteListenerProvider(this);
    }
}
