package nl.veerkrachtigebuurten.promise;

import static nl.veerkrachtigebuurten.access.Permission.KEEP_PROMISES;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import java.util.List;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saying what became of a promise. What was said is never changed; one says something new. */
@Controller
@RequestMapping("/toezeggingen/{id}/stand")
class StatementController {

    private static final String FORM = "promise/statement-form";

    private final Promises promises;
    private final PromiseService service;

    StatementController(Promises promises, PromiseService service) {
        this.promises = promises;
        this.service = service;
    }

    @ModelAttribute("promise")
    Promise promise(@PathVariable long id) {
        return promises.get(id);
    }

    @ModelAttribute("states")
    List<PromiseState> states() {
        return PromiseState.SAYABLE;
    }

    @GetMapping
    @Requires(value = KEEP_PROMISES, of = "@promises.get(#id)")
    String blank(
            @PathVariable long id, @ModelAttribute(name = "promise", binding = false) Promise promise, Model model) {
        model.addAttribute("form", StatementForm.blank(promise));
        return FORM;
    }

    @PostMapping
    @Requires(value = KEEP_PROMISES, of = "@promises.get(#id)")
    ModelAndView create(
            @PathVariable long id,
            @Valid @ModelAttribute("form") StatementForm form,
            Errors errors,
            @ModelAttribute(name = "promise", binding = false) Promise promise,
            @AuthenticationPrincipal Member member,
            RedirectAttributes flash) {
        check(form, promise, errors);
        if (errors.hasErrors()) {
            return invalid(FORM);
        }
        service.state(id, form, member);
        flash.addFlashAttribute("notice", "promise.stated");
        return redirect(promise.path());
    }

    /** Nothing that was typed is left out: a new moment goes with what moves, a link with what was kept. */
    private static void check(StatementForm form, Promise promise, Errors errors) {
        if (errors.hasErrors()) {
            return;
        }
        if (!form.state().isSayable()) {
            errors.rejectValue("state", "jakarta.validation.constraints.NotNull.message");
        } else if (form.moves()) {
            checkMove(form, promise, errors);
        } else if (form.moment() != null) {
            errors.rejectValue("moment", "promise.moment.kept");
        }
    }

    private static void checkMove(StatementForm form, Promise promise, Errors errors) {
        if (form.link() != null) {
            errors.rejectValue("link", "promise.link.moved");
        }
        if (form.moment() == null) {
            errors.rejectValue("moment", "promise.moment.missing");
        } else if (promise.moment().words().equals(form.moment())) {
            errors.rejectValue("moment", "promise.refused.same");
        }
    }
}
