package nl.veerkrachtigebuurten.promise;

import static nl.veerkrachtigebuurten.access.Permission.DECIDE_PROMISES;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Public;
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

/** What was promised, for anybody; and writing down what a newsletter or minutes promised. */
@Controller
@RequestMapping("/toezeggingen")
class PromiseController {

    private static final String FORM = "promise/promise-form";

    private final PromiseList list;
    private final PromisePages pages;
    private final Pledges pledges;
    private final PromiseService service;

    PromiseController(PromiseList list, PromisePages pages, Pledges pledges, PromiseService service) {
        this.list = list;
        this.pages = pages;
        this.pledges = pledges;
        this.service = service;
    }

    @GetMapping
    @Public
    String index(@ModelAttribute("filter") PromiseFilter filter, Model model) {
        model.addAttribute("page", list.page(filter));
        return "promise/promises";
    }

    @GetMapping("/{id}")
    @Public
    String show(@PathVariable long id, Model model) {
        model.addAllAttributes(pages.show(id));
        return "promise/promise";
    }

    @GetMapping("/nieuw")
    @Requires(DECIDE_PROMISES)
    String blank(@ModelAttribute("form") NamedPromiseForm form, Model model) {
        return form(model);
    }

    @PostMapping
    @Requires(DECIDE_PROMISES)
    ModelAndView create(
            @Valid @ModelAttribute("form") NamedPromiseForm form,
            Errors errors,
            @AuthenticationPrincipal Member member,
            Model model,
            RedirectAttributes flash) {
        if (!errors.hasFieldErrors("source") && !form.isNamed()) {
            errors.rejectValue("source", "jakarta.validation.constraints.NotNull.message");
        }
        pledges.check(form, errors);
        if (errors.hasErrors()) {
            return invalid(form(model));
        }
        flash.addFlashAttribute("notice", "promise.marked");
        return redirect(service.mark(form, member).path());
    }

    private String form(Model model) {
        model.addAttribute("seats", pledges.seats());
        model.addAttribute("sources", PromiseSource.NAMED);
        return FORM;
    }
}
