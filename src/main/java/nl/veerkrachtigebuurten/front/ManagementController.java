package nl.veerkrachtigebuurten.front;

import static nl.veerkrachtigebuurten.access.Permission.MANAGE_PEOPLE;

import java.time.Clock;
import java.time.LocalDate;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.programme.Neighbourhoods;
import nl.veerkrachtigebuurten.programme.PartnerOrganisations;
import nl.veerkrachtigebuurten.programme.Pillars;
import nl.veerkrachtigebuurten.seats.Seats;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The ways in for the programme office. */
@Controller
@RequestMapping("/beheer")
class ManagementController {

    private final Seats seats;
    private final Pillars pillars;
    private final PartnerOrganisations partners;
    private final Neighbourhoods neighbourhoods;
    private final Clock clock;

    ManagementController(
            Seats seats, Pillars pillars, PartnerOrganisations partners, Neighbourhoods neighbourhoods, Clock clock) {
        this.seats = seats;
        this.pillars = pillars;
        this.partners = partners;
        this.neighbourhoods = neighbourhoods;
        this.clock = clock;
    }

    @GetMapping
    @Requires(MANAGE_PEOPLE)
    String index(Model model) {
        model.addAttribute("seatCount", seats.count());
        model.addAttribute("vacantCount", seats.countVacantOn(LocalDate.now(clock)));
        model.addAttribute("pillars", pillars.findAllByOrderByPosition());
        model.addAttribute("partnerCount", partners.count());
        model.addAttribute("neighbourhoodCount", neighbourhoods.count());
        return "front/management";
    }
}
