package nl.veerkrachtigebuurten.feedback;

import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import nl.veerkrachtigebuurten.access.Public;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A giver's answer whether it helped. */
@Controller
@RequestMapping("/gehoord/antwoord")
class HelpController {

    private static final String PAGE = "feedback/heard";

    private final CodeDesk desk;
    private final Loops loops;
    private final FeedbackService service;

    HelpController(CodeDesk desk, Loops loops, FeedbackService service) {
        this.desk = desk;
        this.loops = loops;
        this.service = service;
    }

    /** Whoever comes here otherwise has no code with them. */
    @GetMapping
    @Public
    ModelAndView blank() {
        return redirect("/gehoord");
    }

    @PostMapping
    @Public
    ModelAndView create(
            @Valid @ModelAttribute("form") @Nullable HelpForm form,
            BindingResult errors,
            HttpServletRequest request,
            Model model) {
        if (form == null) {
            return redirect("/gehoord");
        }
        var opened = desk.open(form.code(), request.getRemoteAddr(), errors);
        if (opened.isEmpty()) {
            return redirect("/gehoord");
        }
        form.check(errors);
        model.addAttribute("code", opened.get().code());
        model.addAttribute("loop", opened.get().loop());
        if (errors.hasErrors()) {
            return invalid(PAGE);
        }
        service.answer(opened.get(), form);
        model.addAttribute("loop", loops.of(opened.get().findingId()).orElseThrow());
        return new ModelAndView(PAGE, "thanks", true);
    }
}
