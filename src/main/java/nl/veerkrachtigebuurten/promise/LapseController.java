package nl.veerkrachtigebuurten.promise;

import static nl.veerkrachtigebuurten.access.Permission.DECIDE_PROMISES;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
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

/** Letting a promise lapse by a decision. */
@Controller
@RequestMapping("/toezeggingen/{id}/vervallen")
class LapseController {

    private static final String FORM = "promise/lapse-form";

    private final Promises promises;
    private final PromiseService service;

    LapseController(Promises promises, PromiseService service) {
        this.promises = promises;
        this.service = service;
    }

    @ModelAttribute("promise")
    Promise promise(@PathVariable long id) {
        return promises.get(id);
    }

    @GetMapping
    @Requires(DECIDE_PROMISES)
    String blank(@ModelAttribute(name = "promise", binding = false) Promise promise, Model model) {
        model.addAttribute("form", LapseForm.blank(promise));
        return FORM;
    }

    @PostMapping
    @Requires(DECIDE_PROMISES)
    ModelAndView create(
            @PathVariable long id,
            @Valid @ModelAttribute("form") LapseForm form,
            Errors errors,
            @AuthenticationPrincipal Member member,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return invalid(FORM);
        }
        service.lapse(id, form, member);
        flash.addFlashAttribute("notice", "promise.stated");
        return redirect("/toezeggingen/" + id);
    }
}
