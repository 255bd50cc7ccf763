package nl.veerkrachtigebuurten.seats;

import static nl.veerkrachtigebuurten.access.Permission.MANAGE_PEOPLE;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import java.util.List;
import nl.veerkrachtigebuurten.access.ForMembers;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.programme.PartnerOrganisation;
import nl.veerkrachtigebuurten.programme.PartnerOrganisations;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** New seats stand in a body; every seat has its own name and mailbox. */
@Controller
@RequestMapping("/mensen")
class SeatController {

    private static final String FORM = "seats/seat-form";

    private final Bodies bodies;
    private final Seats seats;
    private final PartnerOrganisations partners;
    private final SeatService service;

    SeatController(Bodies bodies, Seats seats, PartnerOrganisations partners, SeatService service) {
        this.bodies = bodies;
        this.seats = seats;
        this.partners = partners;
        this.service = service;
    }

    @ModelAttribute("partners")
    List<PartnerOrganisation> partners() {
        return partners.findAllByOrderByName();
    }

    @GetMapping("/groepen/{slug}/rollen/nieuw")
    @Requires(MANAGE_PEOPLE)
    String blank(@PathVariable String slug, Model model) {
        var body = bodies.at(slug);
        model.addAttribute("body", body);

        model.addAttribute("form", SeatForm.in(body));
        return FORM;
    }

    @PostMapping("/groepen/{slug}/rollen")
    @Requires(MANAGE_PEOPLE)
    ModelAndView create(@PathVariable String slug, @Valid @ModelAttribute("form") SeatForm form, Errors errors) {
        var body = bodies.at(slug);
        if (!errors.hasErrors() && !body.kind().seats().contains(form.kind())) {
            errors.rejectValue("kind", "seat.kind.elsewhere");
        }
        if (errors.hasErrors()) {
            return invalid(FORM).addObject("body", body);
        }
        service.add(slug, form);
        return redirect("/mensen#" + slug);
    }

    @GetMapping("/rollen/{id}/wijzigen")
    @Requires(MANAGE_PEOPLE)
    String edit(@PathVariable long id, Model model) {
        var seat = seats.get(id);
        model.addAttribute("seat", seat);
        model.addAttribute("form", SeatForm.of(seat));
        return FORM;
    }

    /** Where it stands among the others: a seat has no page of its own, but an address to refer to. */
    @GetMapping("/rollen/{id}")
    @ForMembers
    ModelAndView show(@PathVariable long id) {
        return redirect("/mensen#" + SeatGroup.anchorOf(seats.get(id)));
    }

    @PutMapping("/rollen/{id}")
    @Requires(MANAGE_PEOPLE)
    ModelAndView update(@PathVariable long id, @Valid @ModelAttribute("form") SeatForm form, Errors errors) {
        var seat = seats.get(id);
        if (errors.hasErrors()) {
            return invalid(FORM).addObject("seat", seat);
        }
        service.revise(id, form);
        return redirect("/mensen#" + SeatGroup.anchorOf(seat));
    }
}
