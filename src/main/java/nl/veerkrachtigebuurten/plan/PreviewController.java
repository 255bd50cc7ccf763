package nl.veerkrachtigebuurten.plan;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_PLANS;

import jakarta.validation.Valid;
import nl.veerkrachtigebuurten.access.Requires;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What was typed as it will be read, with the form to go on typing; nothing is saved. */
@Controller
@RequestMapping("/plannen/{plan}/{chapter}/voorbeeld")
class PreviewController {

    private final Chapters chapters;

    PreviewController(Chapters chapters) {
        this.chapters = chapters;
    }

    @PostMapping
    @Requires(value = EDIT_PLANS, of = "@chapters.at(#plan, #slug)")
    ModelAndView create(
            @PathVariable String plan,
            @PathVariable("chapter") String slug,
            @Valid @ModelAttribute("form") RevisionForm form,
            Errors errors,
            Model model) {
        model.addAttribute("chapter", chapters.at(plan, slug));
        model.addAttribute("preview", form.written());
        return new ModelAndView(
                RevisionController.FORM, errors.hasErrors() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
