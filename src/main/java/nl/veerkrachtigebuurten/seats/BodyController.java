package nl.veerkrachtigebuurten.seats;

import static nl.veerkrachtigebuurten.access.Permission.MANAGE_PEOPLE;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import nl.veerkrachtigebuurten.access.Requires;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/mensen/groepen/{slug}")
class BodyController {

    private static final String FORM = "seats/body-form";

    private final Bodies bodies;
    private final SeatService service;

    BodyController(Bodies bodies, SeatService service) {
        this.bodies = bodies;
        this.service = service;
    }

    @GetMapping("/wijzigen")
    @Requires(MANAGE_PEOPLE)
    String edit(@PathVariable String slug, Model model) {
        model.addAttribute("form", BodyForm.of(bodies.at(slug)));
        return FORM;
    }

    @PutMapping
    @Requires(MANAGE_PEOPLE)
    ModelAndView update(@PathVariable String slug, @Valid @ModelAttribute("form") BodyForm form, Errors errors) {
        if (!errors.hasErrors() && form.meansTheImpossible()) {
            errors.rejectValue("most", "body.most.belowLeast");
        }
        if (errors.hasErrors()) {
            return invalid(FORM);
        }
        service.resize(slug, form);
        return redirect("/mensen#" + slug);
    }
}
