package nl.veerkrachtigebuurten.seats;

import static nl.veerkrachtigebuurten.access.Permission.MANAGE_PEOPLE;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
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

/** The end of an appointment: from that day on its rights are gone. */
@Controller
@RequestMapping("/mensen/benoemingen/{id}/einde")
class AppointmentEndController {

    private static final String FORM = "seats/appointment-end-form";

    private final Appointments appointments;
    private final SeatService service;
    private final Clock clock;

    AppointmentEndController(Appointments appointments, SeatService service, Clock clock) {
        this.appointments = appointments;
        this.service = service;
        this.clock = clock;
    }

    @GetMapping
    @Requires(MANAGE_PEOPLE)
    String edit(@PathVariable long id, Model model) {
        model.addAttribute("appointment", appointments.get(id));
        model.addAttribute("form", new AppointmentEndForm(LocalDate.now(clock)));
        return FORM;
    }

    @PutMapping
    @Requires(MANAGE_PEOPLE)
    ModelAndView update(@PathVariable long id, @Valid @ModelAttribute("form") AppointmentEndForm form, Errors errors) {
        var appointment = appointments.get(id);
        if (!errors.hasErrors() && form.ends().isBefore(appointment.begins())) {
            errors.rejectValue("ends", "appointment.ends.beforeBegin", new Object[] {appointment.begins()}, null);
        }
        if (errors.hasErrors()) {
            return invalid(FORM).addObject("appointment", appointment);
        }
        service.end(id, form);
        return redirect("/mensen/" + appointment.person().id());
    }
}
