package nl.veerkrachtigebuurten.seats;

import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import nl.veerkrachtigebuurten.access.ForMembers;
import nl.veerkrachtigebuurten.access.Member;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own telephone number and consent. */
@Controller
@RequestMapping("/mijn/gegevens")
class DetailsController {

    private static final String FORM = "seats/details-form";

    private final People people;
    private final PersonService service;

    DetailsController(People people, PersonService service) {
        this.people = people;
        this.service = service;
    }

    @ModelAttribute("person")
    Person person(@AuthenticationPrincipal Member member) {
        return people.get(member.personId());
    }

    @GetMapping
    @ForMembers
    String edit(@ModelAttribute("person") Person person, Model model) {
        model.addAttribute("form", DetailsForm.of(person));
        return FORM;
    }

    @PutMapping
    @ForMembers
    ModelAndView update(
            @AuthenticationPrincipal Member member,
            @Valid @ModelAttribute("form") DetailsForm form,
            Errors errors,
            RedirectAttributes after) {
        if (errors.hasErrors()) {
            return invalid(FORM);
        }
        service.agree(member, form);
        after.addFlashAttribute("notice", "details.saved");
        return redirect("/mijn/gegevens");
    }
}
