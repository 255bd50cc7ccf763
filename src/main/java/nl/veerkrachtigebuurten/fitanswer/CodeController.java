package nl.veerkrachtigebuurten.fitanswer;

import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import nl.veerkrachtigebuurten.access.Public;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Coming in with the code of a printed form. */
@Controller
@RequestMapping("/toets")
class CodeController {

    private static final String FORM = "fitanswer/code-form";

    private final Entries entries;
    private final AnswerLimit limit;

    CodeController(Entries entries, AnswerLimit limit) {
        this.entries = entries;
        this.limit = limit;
    }

    @GetMapping
    @Public
    String blank(Model model) {
        model.addAttribute("form", new CodeForm(""));
        return FORM;
    }

    @PostMapping
    @Public
    ModelAndView create(@Valid @ModelAttribute("form") CodeForm form, Errors errors, HttpServletRequest request) {
        if (!errors.hasErrors() && !limit.admitsCode(request.getRemoteAddr())) {
            errors.rejectValue("code", "answer.often");
        } else if (!errors.hasErrors() && entries.byCode(form.code()).isEmpty()) {
            errors.rejectValue("code", "answer.code.unknown");
        }
        return errors.hasErrors() ? invalid(FORM) : redirect("/toets/" + form.bare());
    }
}
