package org.masthead.gate;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the gatekeeper before every controller, and tells those who ask who is asking. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class GateConfiguration implements WebMvcConfigurer {

    private final Gatekeeper gatekeeper;
    private final Visitors visitors;

    GateConfiguration(Gatekeeper gatekeeper, Visitors visitors) {
        this.gatekeeper = gatekeeper;
        this.visitors = visitors;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(gatekeeper);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new WhoIsAsking());
    }

    private final class WhoIsAsking implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Visitor.class;
        }

        @Override
        public @Nullable Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            var asked = request.getNativeRequest(HttpServletRequest.class);
            return asked == null ? null : visitors.of(asked).orElse(null);
        }
    }
}
