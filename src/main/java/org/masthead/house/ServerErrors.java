package org.masthead.house;

import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** The answer to requests so odd that the server refuses them before the paper sees them. */
@Component
class ServerErrors implements WebServerFactoryCustomizer<JettyServletWebServerFactory> {

    private final SafetyHeaders headers;

    ServerErrors(SafetyHeaders headers) {
        this.headers = headers;
    }

    @Override
    public void customize(JettyServletWebServerFactory factory) {
        factory.addServerCustomizers(server -> {
            server.setErrorHandler(new Plain());
            for (var context : server.getDescendants(ServletContextHandler.class)) hideFaults(context);
        });
    }

    /** The server's own page of last resort shows nothing of the fault either. */
    private static void hideFaults(ServletContextHandler context) {
        if (context.getErrorHandler() instanceof ErrorHandler handler) {
            handler.setShowStacks(false);
            handler.setShowCauses(false);
            handler.setShowMessageInTitle(false);
        }
    }

    private final class Plain extends ErrorHandler {

        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            headers.all().forEach((name, value) -> response.getHeaders().put(name, value));
            response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/html;charset=UTF-8");
            Content.Sink.write(response, true, ErrorPages.lastResort(response.getStatus()), callback);
            return true;
        }
    }
}
