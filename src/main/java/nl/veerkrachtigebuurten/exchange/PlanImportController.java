package nl.veerkrachtigebuurten.exchange;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_PLANS;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import java.io.IOException;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.plan.Plans;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Takes in a Word document for a plan, to be looked at first. */
@Controller
@RequestMapping("/plannen/{plan}/inlezen")
class PlanImportController {

    private static final String FORM = "exchange/import-form";

    private final Plans plans;
    private final PlanImportService service;

    PlanImportController(Plans plans, PlanImportService service) {
        this.plans = plans;
        this.service = service;
    }

    @GetMapping
    @Requires(value = EDIT_PLANS, of = "@plans.at(#slug)")
    String blank(@PathVariable("plan") String slug, @ModelAttribute("form") PlanImportForm form, Model model) {
        model.addAttribute("plan", plans.at(slug));
        return FORM;
    }

    @PostMapping
    @Requires(value = EDIT_PLANS, of = "@plans.at(#slug)")
    ModelAndView create(
            @PathVariable("plan") String slug,
            @ModelAttribute("form") PlanImportForm form,
            BindingResult errors,
            @AuthenticationPrincipal Member member,
            Model model)
            throws IOException {
        var read = form.read(errors);
        if (read == null || errors.hasErrors()) {
            model.addAttribute("plan", plans.at(slug));
            return invalid(FORM);
        }
        var source = service.take(plans.at(slug), form.name(), read, member);
        return redirect("/plannen/" + slug + "/inlezen/" + source.id());
    }
}
