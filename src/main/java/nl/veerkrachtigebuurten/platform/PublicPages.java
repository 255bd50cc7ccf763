package nl.veerkrachtigebuurten.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Keeps what visitors without a session get, so that a public page is made once and sent a thousand times. A page is
 * made anew after any change of the data by this portal, and in any case after five seconds, which is how soon a change
 * by another portal on the same database shows. Stands before sessions and security: a request that has a session
 * passes by.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class PublicPages extends OncePerRequestFilter {

    private static final long MOST_BYTES = 64L << 20;

    private final Changes changes;
    private final Cache<String, PublicPage> pages = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String address, PublicPage page) -> page.weight() + address.length() * 2)
            .expireAfterWrite(Duration.ofSeconds(5))
            .build();

    PublicPages(Changes changes) {
        this.changes = changes;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("GET")
                || request.getRequestURI().startsWith(request.getContextPath() + "/assets/")
                || cookies(request).anyMatch(cookie -> cookie.getName().endsWith("portal"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var address = addressOf(request);
        var known = pages.getIfPresent(address);
        if (known != null && known.generation() == changes.generation()) {
            known.send(request, response);
        } else {
            make(address, request, response, chain);
        }
    }

    private void make(String address, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var generation = changes.generation();
        var made = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, made);
        if (!isForAnybody(request, made)) {
            made.copyBodyToResponse();
            return;
        }
        var page = PublicPage.of(made, made.getContentAsByteArray(), generation);
        pages.put(address, page);
        page.send(request, response);
    }

    /** Only whole, successful pages that were made for nobody in particular and left nothing with their visitor. */
    private static boolean isForAnybody(HttpServletRequest request, HttpServletResponse response) {
        return response.getStatus() == HttpServletResponse.SC_OK
                && request.getAttribute("member") == null
                && !request.isAsyncStarted()
                && response.getHeader("Set-Cookie") == null
                && response.getContentType() != null
                && response.getContentType().startsWith("text/html");
    }

    private static String addressOf(HttpServletRequest request) {
        var english = cookies(request)
                .anyMatch(cookie -> cookie.getName().equals(Language.PARAMETER)
                        && cookie.getValue().equals("en"));
        return (request.isSecure() ? "s" : "p") + (english ? "en " : "nl ") + request.getRequestURI() + "?"
                + request.getQueryString();
    }

    private static Stream<Cookie> cookies(HttpServletRequest request) {
        return request.getCookies() == null ? Stream.empty() : Arrays.stream(request.getCookies());
    }
}
