package nl.veerkrachtigebuurten.signin;

import jakarta.servlet.http.HttpServletRequest;
import nl.veerkrachtigebuurten.access.Public;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Every handler that is not marked {@link Public} asks one to sign in; what has no handler is a 404 for anybody. Whoever
 * is signed in is not asked again, so that the handler is looked up once.
 */
@Component
class ClosedRoutes implements RequestMatcher {

    private final ObjectProvider<RequestMappingHandlerMapping> handlers;

    ClosedRoutes(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> handlers) {
        this.handlers = handlers;
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        if (request.getUserPrincipal() != null) {
            return false;
        }
        var handler = handlerOf(request);
        return handler != null
                && handler.getBeanType().getPackageName().startsWith("nl.veerkrachtigebuurten")
                && !handler.hasMethodAnnotation(Public.class);
    }

    private @Nullable HandlerMethod handlerOf(HttpServletRequest request) {
        try {
            if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
                ServletRequestPathUtils.parseAndCache(request);
            }
            var chain = handlers.getObject().getHandler(request);
            return chain != null && chain.getHandler() instanceof HandlerMethod method ? method : null;
        } catch (Exception noHandlerForThis) {
            // a wrong method or media type: the dispatcher comes to the same answer, and runs no handler either
            return null;
        }
    }
}
