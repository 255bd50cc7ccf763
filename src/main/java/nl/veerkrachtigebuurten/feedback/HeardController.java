package nl.veerkrachtigebuurten.feedback;

import static nl.veerkrachtigebuurten.platform.Views.invalid;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import nl.veerkrachtigebuurten.access.Public;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where a giver types the code. It stands in no address, and nothing of it is kept: the answer comes at once. */
@Controller
@RequestMapping("/gehoord")
class HeardController {

    private static final String FORM = "feedback/code-form";

    private final CodeDesk desk;

    HeardController(CodeDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Public
    String blank(Model model) {
        model.addAttribute("form", new CodeForm(""));
        return FORM;
    }

    @PostMapping
    @Public
    ModelAndView create(
            @Valid @ModelAttribute("form") CodeForm form,
            BindingResult errors,
            HttpServletRequest request,
            Model model) {
        var opened = desk.open(errors.hasErrors() ? null : form.code(), request.getRemoteAddr(), errors);
        if (opened.isEmpty()) {
            return invalid(FORM);
        }
        var code = opened.get().code();
        model.addAttribute("code", code);
        model.addAttribute("loop", opened.get().loop());
        model.addAttribute("form", HelpForm.blank(code));
        return new ModelAndView("feedback/heard");
    }
}
