package nl.veerkrachtigebuurten.designsession;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.veerkrachtigebuurten.programme.Pillar;
import nl.veerkrachtigebuurten.programme.Pillars;
import nl.veerkrachtigebuurten.seats.Appointment;
import nl.veerkrachtigebuurten.seats.Appointments;
import nl.veerkrachtigebuurten.workingmethod.WorkingMethod;
import nl.veerkrachtigebuurten.workingmethod.WorkingMethods;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** What the form of a design session offers to choose from, and what was chosen. */
@Component
class DesignSessionChoices {

    private final Pillars pillars;
    private final Appointments appointments;
    private final WorkingMethods methods;
    private final Clock clock;

    DesignSessionChoices(Pillars pillars, Appointments appointments, WorkingMethods methods, Clock clock) {
        this.pillars = pillars;
        this.appointments = appointments;
        this.methods = methods;
        this.clock = clock;
    }

    public List<Pillar> pillars() {
        return pillars.findAllByOrderByPosition();
    }

    public List<WorkingMethod> methods() {
        return methods.all();
    }

    public List<String> guestLabels() {
        return byLabel().keySet().stream().sorted().toList();
    }

    List<Pillar> pillars(List<Long> ids) {
        return pillars.findAllById(ids);
    }

    List<WorkingMethod> methods(List<String> slugs) {
        return methods.at(slugs);
    }

    /** Today's appointments of those that were typed; each person through one seat. */
    List<Appointment> appointments(DesignSessionForm form) {
        var known = byLabel();
        return form.guestLabels().stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .collect(toMap(it -> it.person().id(), it -> it, (first, second) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** What only a look at the stored things tells; who is invited already stays, also without that seat. */
    void check(DesignSessionForm form, List<Guest> guests, Errors errors) {
        var known = byLabel();
        var invited = guests.stream().map(Guest::label).toList();
        if (!form.guestLabels().stream().allMatch(label -> known.containsKey(label) || invited.contains(label))) {
            errors.rejectValue("guests", "designsession.guests.unknown");
        }
        if (methods(form.methods()).size() < form.methods().size()) {
            errors.rejectValue("methodIds", "designsession.methods.unknown");
        }
    }

    private Map<String, Appointment> byLabel() {
        return appointments.validOn(LocalDate.now(clock)).stream()
                .collect(toMap(
                        it -> Guest.label(it.person().name(), it.seat()),
                        it -> it,
                        (first, second) -> first,
                        LinkedHashMap::new));
    }
}
