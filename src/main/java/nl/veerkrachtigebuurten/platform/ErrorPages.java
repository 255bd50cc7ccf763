package nl.veerkrachtigebuurten.platform;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.INTERNAL_SERVER_ERROR;
import static org.springframework.http.HttpStatus.NOT_FOUND;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/** The answer to everything that goes wrong in a handler: a page that says what to do, and that nothing is lost. */
@ControllerAdvice
class ErrorPages {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final Set<String> NOT_TEXT = Set.of("_csrf", "_method", "version", "username");

    /** A number where a name was expected, and the like: such an address does not exist. */
    @ExceptionHandler({NotFoundException.class, MethodArgumentTypeMismatchException.class})
    @ResponseStatus(NOT_FOUND)
    String notFound() {
        return "error/404";
    }

    @ExceptionHandler(RefusedException.class)
    ModelAndView refused(RefusedException refusal, HttpServletRequest request) {
        var page = conflict(request);
        page.addObject("reason", refusal.messageKey());
        page.addObject("arguments", refusal.arguments());
        return page;
    }

    /** Somebody else was first, or the database refused: what was typed is on the page, so that it is not lost. */
    @ExceptionHandler({OptimisticLockingFailureException.class, DataIntegrityViolationException.class})
    ModelAndView conflict(HttpServletRequest request) {
        return new ModelAndView("error/409", Map.of("typed", typed(request)), CONFLICT);
    }

    /** A right that ended while somebody was typing: the text is on the page. Who is not signed in is asked to. */
    @ExceptionHandler
    ModelAndView refused(AccessDeniedException denied, HttpServletRequest request) {
        if (request.getAttribute("member") == null) {
            throw denied;
        }
        var content = request.getMethod().equals("GET") ? Map.<String, Object>of() : Map.of("typed", typed(request));
        return new ModelAndView("error/403", content, FORBIDDEN);
    }

    /** A programmer's mistake; the reader gets a number to mention, the log has the rest. */
    @ExceptionHandler(Exception.class)
    ModelAndView failed(Exception failure, HttpServletRequest request) throws Exception {
        if (failure instanceof ErrorResponse) {
            throw failure;
        }
        var reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Reference {}: {} {}", reference, request.getMethod(), request.getRequestURI(), failure);
        var content = Map.of("reference", reference, "typed", typed(request));
        return new ModelAndView("error/5xx", content, INTERNAL_SERVER_ERROR);
    }

    private static Map<String, String> typed(HttpServletRequest request) {
        var typed = new LinkedHashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> {
            var text = String.join("\n", values);
            if (!NOT_TEXT.contains(name) && !name.contains("assword") && !name.startsWith("_") && !text.isBlank()) {
                typed.put(name, text);
            }
        });
        return typed;
    }
}
