package nl.veerkrachtigebuurten.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells every page, error pages included, its own {@code path} and {@code query} (without the language). */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class PageAddress extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(
                "path",
                request.getRequestURI().substring(request.getContextPath().length()));
        if (request.getQueryString() != null) {
            request.setAttribute("query", withoutLanguage(request.getQueryString()));
        }
        chain.doFilter(request, response);
    }

    private static String withoutLanguage(String query) {
        return Arrays.stream(query.split("&"))
                .filter(part -> !part.startsWith(Language.PARAMETER + "="))
                .collect(Collectors.joining("&"));
    }
}
