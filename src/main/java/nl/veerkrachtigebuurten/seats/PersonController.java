package nl.veerkrachtigebuurten.seats;

import static nl.veerkrachtigebuurten.access.Permission.MANAGE_PEOPLE;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.veerkrachtigebuurten.access.ForMembers;
import nl.veerkrachtigebuurten.access.Requires;
import org.springframework.data.domain.Limit;
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
@RequestMapping("/mensen")
class PersonController {

    private static final String FORM = "seats/person-form";
    private static final Limit MOST_WITHOUT_SEAT = Limit.of(100);

    private final People people;
    private final Appointments appointments;
    private final Seating seating;
    private final PersonService service;
    private final Clock clock;

    PersonController(People people, Appointments appointments, Seating seating, PersonService service, Clock clock) {
        this.people = people;
        this.appointments = appointments;
        this.seating = seating;
        this.service = service;
        this.clock = clock;
    }

    @GetMapping
    @ForMembers
    String index(Model model) {
        var groups = seating.groups();
        model.addAttribute("groups", groups);
        model.addAttribute(
                "filled", groups.stream().mapToLong(SeatGroup::filled).sum());
        model.addAttribute(
                "vacant", groups.stream().mapToLong(SeatGroup::vacant).sum());
        model.addAttribute("seatless", people.withoutSeatFrom(LocalDate.now(clock), MOST_WITHOUT_SEAT));
        return "seats/people";
    }

    @GetMapping("/{id}")
    @ForMembers
    String show(@PathVariable long id, Model model) {
        var today = LocalDate.now(clock);
        var held = appointments.ofPerson(id);
        model.addAttribute("person", people.get(id));
        model.addAttribute("appointments", held);
        model.addAttribute("current", namesOfSeats(held, today));
        model.addAttribute("today", today);
        return "seats/person";
    }

    @GetMapping("/{id}/wijzigen")
    @Requires(MANAGE_PEOPLE)
    String edit(@PathVariable long id, Model model) {
        model.addAttribute("form", PersonForm.of(people.get(id)));
        return FORM;
    }

    @PutMapping("/{id}")
    @Requires(MANAGE_PEOPLE)
    ModelAndView update(@PathVariable long id, @Valid @ModelAttribute("form") PersonForm form, Errors errors) {
        if (errors.hasErrors()) {
            return invalid(FORM);
        }
        service.describe(id, form);
        return redirect("/mensen/" + id);
    }

    private static List<String> namesOfSeats(List<Appointment> held, LocalDate today) {
        return held.stream()
                .filter(appointment -> appointment.isValidOn(today))
                .map(appointment -> appointment.seat().name())
                .distinct()
                .toList();
    }
}
