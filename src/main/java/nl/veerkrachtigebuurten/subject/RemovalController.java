package nl.veerkrachtigebuurten.subject;

import static nl.veerkrachtigebuurten.access.Permission.MANAGE_PEOPLE;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.seats.People;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** First what goes and what stays, then, with a reason, away with it. */
@Controller
@RequestMapping("/beheer/avg/{id:\\d+}/verwijdering")
class RemovalController {

    private static final String FORM = "subject/removal-form";

    private final People people;
    private final Removals removals;
    private final RemovalService service;

    RemovalController(People people, Removals removals, RemovalService service) {
        this.people = people;
        this.removals = removals;
        this.service = service;
    }

    @GetMapping
    @Requires(MANAGE_PEOPLE)
    String blank(@PathVariable long id, Model model) {
        offer(id, model);
        model.addAttribute("form", RemovalForm.blank());
        return FORM;
    }

    @PostMapping
    @Requires(MANAGE_PEOPLE)
    ModelAndView create(
            @PathVariable long id,
            @Valid @ModelAttribute("form") RemovalForm form,
            BindingResult errors,
            @AuthenticationPrincipal Member member,
            Model model,
            RedirectAttributes next) {
        offer(id, model);
        if (errors.hasErrors()) {
            return invalid(FORM);
        }
        service.remove(people.get(id), form, member);
        next.addFlashAttribute("notice", "removal.done");
        return redirect("/beheer/avg");
    }

    private void offer(long id, Model model) {
        model.addAttribute("person", people.get(id));
        model.addAttribute("removal", removals.of(id));
    }
}
