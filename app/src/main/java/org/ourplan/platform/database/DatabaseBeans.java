package org.ourplan.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import javax.sql.DataSource;
import org.ourplan.platform.OurplanClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The connections the program works through, always as {@code ourplan_app}, and the clock it reads. */
@Configuration
class DatabaseBeans {

    @Bean
    DataSource dataSource() {
        var address = OurplanDatabase.openInBackground().join();
        var config = new HikariConfig();
        config.setJdbcUrl(address.url());
        config.setUsername(address.user());
        config.setPassword(address.password());
        config.setConnectionInitSql("SET ROLE ourplan_app");
        config.setMaximumPoolSize(16);
        config.setMinimumIdle(2);
        config.setInitializationFailTimeout(10_000);
        // A database that is away is known in seconds, whether it refuses or says nothing at all.
        config.setConnectionTimeout(5_000);
        config.setValidationTimeout(2_000);
        config.addDataSourceProperty("connectTimeout", "5");
        config.addDataSourceProperty("socketTimeout", "60");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        return new HikariDataSource(config);
    }

    /** Councils work on London time; instants are stored as they are. */
    @Bean
    Clock clock() {
        return new OurplanClock();
    }
}
