package org.masthead.press;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Properties;
import javax.sql.DataSource;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the press in front of the web server's application, and gives it a line of its own to the database. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PressSettings.class)
class PressConfiguration {

    /** Room for the many keys of a long page. */
    private static final int LARGEST_HEAD = 64 << 10;

    @Bean
    Press press(PressSettings settings, ObjectProvider<Clock> clock) {
        return new Press(settings, clock.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    WebServerFactoryCustomizer<JettyServletWebServerFactory> pressInFront(Press press) {
        return factory -> {
            // What may take time, the press gives to virtual threads itself. The web server's own threads wait for
            // readers, in a call that holds on to the processor's thread: on a virtual one that costs a second.
            if (!(factory.getThreadPool() instanceof QueuedThreadPool)) {
                factory.setThreadPool(new FrontRow());
            }
            factory.addServerCustomizers(server -> putInFront(press, server));
        };
    }

    @Bean
    PressWire.Line pressLine(ObjectProvider<JdbcConnectionDetails> details, ObjectProvider<DataSource> pools) {
        return () -> {
            JdbcConnectionDetails known = details.getIfAvailable();
            if (known != null) {
                return connect(known.getJdbcUrl(), known.getUsername(), known.getPassword());
            }
            HikariDataSource pool = pools.getObject().unwrap(HikariDataSource.class);
            return connect(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
        };
    }

    static void putInFront(Press press, Server server) {
        server.setHandler(press.inFrontOf(server.getHandler()));
        for (Connector connector : server.getConnectors()) {
            connector.getConnectionFactories().stream()
                    .filter(HttpConfiguration.ConnectionFactory.class::isInstance)
                    .map(HttpConfiguration.ConnectionFactory.class::cast)
                    .map(HttpConfiguration.ConnectionFactory::getHttpConfiguration)
                    .forEach(PressConfiguration::fit);
            if (connector instanceof AbstractConnector listening) {
                shorten(press, listening);
            }
        }
    }

    private static void fit(HttpConfiguration http) {
        http.setMaxResponseHeaderSize(LARGEST_HEAD);
        // What it saves in reading heads costs each connection some 100 kB of memory, which thousands keep open.
        http.setHeaderCacheSize(0);
    }

    private static void shorten(Press press, AbstractConnector connector) {
        ConnectionFactory first = connector.getConnectionFactory(connector.getDefaultProtocol());
        if (first != null && first.getClass() == HttpConnectionFactory.class) {
            RawPath path = press.rawPath(((HttpConnectionFactory) first).getHttpConfiguration());
            if (path != null) {
                connector.addConnectionFactory(path);
            }
        }
    }

    /** Outside the pool, since it is held for as long as the paper runs. */
    static Connection connect(String url, @Nullable String user, @Nullable String password) throws SQLException {
        var properties = new Properties();
        properties.setProperty("ApplicationName", "masthead-press");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("connectTimeout", "5");
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        return DriverManager.getConnection(url, properties);
    }
}
