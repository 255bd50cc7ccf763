package nl.veerkrachtigebuurten.difference;

import java.time.LocalDate;
import java.util.Map;
import nl.veerkrachtigebuurten.history.DayAsked;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Two days to compare: those that were asked for, and otherwise the day of the newest baseline and today.
 *
 * @param form what was asked for; with the days in the way that date fields write them, where they could be read
 * @param errors what is wrong with it
 */
record DifferenceAsked(DifferenceForm form, BeanPropertyBindingResult errors, LocalDate from, LocalDate until) {

    static final String PATH = "/routekaart/vergelijken";

    static DifferenceAsked of(DifferenceForm form, LocalDate usual, LocalDate today) {
        var van = DayAsked.of(form.van(), today);
        var tot = DayAsked.of(form.tot(), today);
        var from = van.day() == null ? usual : van.day();
        var until = tot.day() == null ? today : tot.day();
        var shown = new DifferenceForm(
                van.isWrong() ? van.words() : from.toString(), tot.isWrong() ? tot.words() : until.toString());
        var errors = new BeanPropertyBindingResult(shown, "form");
        reject("van", van, errors);
        reject("tot", tot, errors);
        if (!errors.hasErrors() && !from.isBefore(until)) {
            errors.rejectValue("van", "difference.period.order");
        }
        return new DifferenceAsked(shown, errors, from, until);
    }

    private static void reject(String field, DayAsked day, Errors errors) {
        var fault = day.fault();
        if (fault != null) {
            errors.rejectValue(field, fault, new Object[] {day.words()}, null);
        }
    }

    boolean isWrong() {
        return errors.hasErrors();
    }

    Map<String, Object> model() {
        return errors.getModel();
    }

    /** Where the page of the difference is. */
    String address() {
        return UriComponentsBuilder.fromPath(PATH)
                .queryParam("van", "{van}")
                .queryParam("tot", "{tot}")
                .encode()
                .buildAndExpand(form.van(), form.tot())
                .toUriString();
    }

    /** As in {@code routekaart-2025-05-14-2026-03-17.csv}. */
    String fileName() {
        return "routekaart-" + from + "-" + until;
    }
}
