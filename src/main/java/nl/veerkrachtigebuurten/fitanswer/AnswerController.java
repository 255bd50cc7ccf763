package nl.veerkrachtigebuurten.fitanswer;

import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import nl.veerkrachtigebuurten.access.Public;
import nl.veerkrachtigebuurten.fitcheck.Fit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Saying whether something fits, for anybody who has the link or a code. */
@Controller
@RequestMapping("/toets/{key:[\\w-]+}")
class AnswerController {

    private static final String FORM = "fitanswer/answer-form";

    private final Entries entries;
    private final AnswerService service;
    private final AnswerLimit limit;

    AnswerController(Entries entries, AnswerService service, AnswerLimit limit) {
        this.entries = entries;
        this.service = service;
        this.limit = limit;
    }

    @ModelAttribute("fits")
    Fit[] fits() {
        return Fit.values();
    }

    @GetMapping
    @Public
    String blank(@PathVariable String key, Model model) {
        var entry = entries.at(key);
        var shut = entries.shut(entry);
        model.addAttribute("check", entry.check());
        model.addAttribute("why", shut.orElse(null));
        model.addAttribute("form", AnswerForm.blank());
        return shut.isPresent() ? "fitanswer/shut" : FORM;
    }

    @PostMapping
    @Public
    ModelAndView create(
            @PathVariable String key,
            @Valid @ModelAttribute("form") @Nullable AnswerForm form,
            Errors errors,
            HttpServletRequest request,
            Model model) {
        var entry = entries.at(key);
        model.addAttribute("check", entry.check());
        if (form == null) {
            return invalid(FORM);
        }
        Story.check(form.story(), form.confirmed(), errors, model);
        if (!errors.hasErrors()
                && entry.code() == null
                && !limit.admitsAnswer(request.getRemoteAddr(), entry.check().id())) {
            errors.reject("answer.often");
        }
        if (errors.hasErrors()) {
            return invalid(FORM);
        }
        service.answer(entry, form);
        return redirect("/toets/" + key + "/bedankt");
    }
}
