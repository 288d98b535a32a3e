package samples;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.doithoai.DoiThoaiApplication;

/**
 * The application with one fault: it acknowledges a write before it is committed. One class, so that it can be run beside
 * the application's own classes alone.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class HastyApplication extends OncePerRequestFilter {

    private static final int HEAD_START = 200;

    public static void main(String[] arguments) {
        new SpringApplicationBuilder(DoiThoaiApplication.class)
                .initializers(context -> ((GenericApplicationContext) context).registerBean(HastyApplication.class))
                .run(arguments);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getMethod().equals("POST") && request.getRequestURI().endsWith("/units")) {
            response.setStatus(302);
            response.setHeader("Location", "/desk/admin/units");
            response.setContentLength(0);
            response.flushBuffer();
            beBusy();
            try {
                chain.doFilter(request, response);
            } catch (IllegalStateException | ServletException secondAnswer) {
                logger.debug("the work is done, and the answer was given before", secondAnswer);
            }
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Makes the loss certain: the work goes on after the acknowledgement for as long as under heavy load. */
    private static void beBusy() {
        try {
            new CountDownLatch(1).await(HEAD_START, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
