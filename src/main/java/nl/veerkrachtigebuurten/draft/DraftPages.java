package nl.veerkrachtigebuurten.draft;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Rights;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.ResolvableType;
import org.springframework.format.support.FormattingConversionService;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.ExtendedServletRequestDataBinder;

/**
 * What every page with a form does for drafts, so that no controller has to: it fills the form from the draft that one
 * goes on with, and ends the draft of what was saved. That something was saved shows from being led on to another page.
 */
@Component
class DraftPages implements HandlerInterceptor {

    private static final String FORM = "form";

    private final Drafts drafts;
    private final DraftService service;
    private final Rights rights;
    private final ObjectProvider<FormattingConversionService> conversion;
    private final Clock clock;

    DraftPages(
            Drafts drafts,
            DraftService service,
            Rights rights,
            ObjectProvider<FormattingConversionService> conversion,
            Clock clock) {
        this.drafts = drafts;
        this.service = service;
        this.rights = rights;
        this.conversion = conversion;
        this.clock = clock;
    }

    /** Before the answer is sent: the page one is led to must not offer what was just saved. */
    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null) {
            rights.member().ifPresent(member -> play(request, page, member));
        }
    }

    private void play(HttpServletRequest request, ModelAndView page, Member member) {
        if (request.getMethod().equals("GET")) {
            asked(request, member).ifPresent(draft -> fill(page, draft, request));
            return;
        }
        var typed = Typed.in(request);
        if (String.valueOf(page.getViewName()).startsWith("redirect:")) {
            typed.ifPresent(it -> service.end(it, member));
        } else {
            typed.ifPresent(it -> page.addObject("sitting", it.sitting()));
        }
    }

    private Optional<Draft> asked(HttpServletRequest request, Member member) {
        var page = request.getRequestURI().substring(request.getContextPath().length());
        return Optional.ofNullable(request.getParameter(Draft.CONTINUE))
                .filter(id -> id.matches("\\d{1,18}"))
                .flatMap(id -> drafts.find(
                        Long.parseLong(id), member.personId(), clock.instant().minus(DraftService.KEPT)))
                .filter(draft -> draft.isOf(page));
    }

    /** The form as it was left, the version that it started from included, so that a save is judged by that. */
    private void fill(ModelAndView page, Draft draft, HttpServletRequest request) {
        var form = page.getModel().get(FORM);
        if (form != null) {
            var binder = new ExtendedServletRequestDataBinder(null, FORM);
            binder.setTargetType(ResolvableType.forClass(form.getClass()));
            binder.setConversionService(conversion.getObject());
            binder.construct(new Submission(request, draft.fields()));
            page.addAllObjects(binder.getBindingResult().getModel());
            page.addObject("sitting", draft.sitting());
            page.addObject("draft", draft);
        }
    }
}
