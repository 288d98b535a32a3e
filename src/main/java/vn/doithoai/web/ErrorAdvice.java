package vn.doithoai.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.StaleVersion;

/** Turns exceptions into the error pages; no text of an exception ever reaches a page. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ErrorAdvice {

    private static final Logger log = LoggerFactory.getLogger(ErrorAdvice.class);

    @ExceptionHandler({
        NotFound.class,
        NoHandlerFoundException.class,
        NoResourceFoundException.class,
        MethodArgumentTypeMismatchException.class
    })
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(404);
    }

    /** A field that no page has, such as the three hundredth row of a list. */
    @ExceptionHandler(InvalidPropertyException.class)
    void unreadable(HttpServletResponse response) throws IOException {
        response.sendError(400);
    }

    /** What the handler itself doesn't answer for, such as a workbook under a filter that can't be read. */
    @ExceptionHandler(MethodArgumentNotValidException.class)
    void invalid(HttpServletResponse response) throws IOException {
        response.sendError(422);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    void tooLarge(HttpServletResponse response) throws IOException {
        response.sendError(413);
    }

    @ExceptionHandler({StaleVersion.class, ConcurrencyFailureException.class})
    void conflict(Exception conflict, HttpServletResponse response) throws IOException {
        log.info("A write lost against another: {}", conflict.getClass().getSimpleName());
        response.sendError(409);
    }
}
