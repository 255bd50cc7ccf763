package nl.veerkrachtigebuurten.exchange;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_PLANS;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;
import static org.springframework.http.HttpStatus.CONFLICT;

import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A document that was taken in for a plan: looked at chapter by chapter, and then imported or dropped. */
@Controller
@RequestMapping("/plannen/{plan}/inlezen/{id:\\d+}")
class ImportedDocumentController {

    private final PlanImports imports;
    private final ImportPreviews previews;
    private final PlanImportService service;

    ImportedDocumentController(PlanImports imports, ImportPreviews previews, PlanImportService service) {
        this.imports = imports;
        this.previews = previews;
        this.service = service;
    }

    @GetMapping
    @Requires(value = EDIT_PLANS, of = "@plans.at(#plan)")
    String show(
            @PathVariable String plan,
            @PathVariable long id,
            ImportChoices choices,
            @AuthenticationPrincipal Member member,
            Model model) {
        model.addAttribute("preview", previews.of(imports.own(plan, id, member.personId()), choices));
        return "exchange/import";
    }

    /** @param again whether to look at the differences once more, with other choices */
    @PutMapping
    @Requires(value = EDIT_PLANS, of = "@plans.at(#plan)")
    ModelAndView update(
            @PathVariable String plan,
            @PathVariable long id,
            ImportChoices choices,
            @RequestParam(name = "opnieuw", required = false) boolean again,
            @AuthenticationPrincipal Member member,
            Model model,
            RedirectAttributes next) {
        if (again) {
            return new ModelAndView(show(plan, id, choices, member, model));
        }
        if (choices.isDouble()) {
            model.addAttribute("problem", "planImport.double");
            return invalid(show(plan, id, choices, member, model));
        }
        try {
            var written = service.complete(plan, id, choices, member);
            next.addFlashAttribute("notice", written == 0 ? "planImport.nothing" : "planImport.done");
            return redirect("/plannen/" + plan);
        } catch (OptimisticLockingFailureException writtenMeanwhile) {
            model.addAttribute("problem", "planImport.stale");
            return new ModelAndView(show(plan, id, choices, member, model), CONFLICT);
        }
    }

    @DeleteMapping
    @Requires(value = EDIT_PLANS, of = "@plans.at(#plan)")
    ModelAndView delete(
            @PathVariable String plan,
            @PathVariable long id,
            @AuthenticationPrincipal Member member,
            RedirectAttributes next) {
        service.drop(plan, id, member);
        next.addFlashAttribute("notice", "planImport.dropped");
        return redirect("/plannen/" + plan + "/inlezen");
    }
}
