package nl.veerkrachtigebuurten.seats;

import static nl.veerkrachtigebuurten.access.Permission.MANAGE_PEOPLE;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import nl.veerkrachtigebuurten.access.Requires;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/mensen/benoemingen")
class AppointmentController {

    private static final String FORM = "seats/appointment-form";

    private final Seats seats;
    private final People people;
    private final AppointmentChecks checks;
    private final SeatService service;
    private final Clock clock;

    AppointmentController(Seats seats, People people, AppointmentChecks checks, SeatService service, Clock clock) {
        this.seats = seats;
        this.people = people;
        this.checks = checks;
        this.service = service;
        this.clock = clock;
    }

    @ModelAttribute("capacities")
    Appointment.Capacity[] capacities() {
        return Appointment.Capacity.values();
    }

    @GetMapping("/nieuw")
    @Requires(MANAGE_PEOPLE)
    String blank(
            @RequestParam(name = "rol", required = false) @Nullable Long seatId,
            @RequestParam(name = "persoon", required = false) @Nullable Long personId,
            Model model) {
        model.addAttribute("form", AppointmentForm.blank(seatId, personId, LocalDate.now(clock)));
        choices(model);
        return FORM;
    }

    @PostMapping
    @Requires(MANAGE_PEOPLE)
    ModelAndView create(@Valid @ModelAttribute("form") AppointmentForm form, Errors errors, Model model) {
        checks.check(form, errors);
        if (!errors.hasErrors()) {
            try {
                return redirect("/mensen/" + service.appoint(form));
            } catch (DataIntegrityViolationException meanwhile) {
                errors.rejectValue("seatId", "appointment.seat.meanwhile");
            }
        }
        choices(model);
        return invalid(FORM);
    }

    private void choices(Model model) {
        model.addAttribute("seats", seats.findAllByOrderById());
        model.addAttribute("people", people.findAllByOrderByName());
    }
}
