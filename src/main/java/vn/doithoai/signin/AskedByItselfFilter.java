package vn.doithoai.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Knows, before the session is looked at, whether a page asks by itself: with the header {@code X-Poll}, or for a
 * stream of events. Such requests must not keep alive the session of somebody who left.
 */
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER - 1)
class AskedByItselfFilter extends OncePerRequestFilter {

    static final String HEADER = "X-Poll";

    private static final ThreadLocal<Boolean> NOW = ThreadLocal.withInitial(() -> false);

    static boolean now() {
        return NOW.get();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        boolean stream = accepted != null && accepted.contains(MediaType.TEXT_EVENT_STREAM_VALUE);
        NOW.set(stream || request.getHeader(HEADER) != null);
        try {
            chain.doFilter(request, response);
        } finally {
            NOW.remove();
        }
    }
}
