package nl.veerkrachtigebuurten.indicator;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_INDICATORS;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Adding a number or a story to an indicator, and correcting one. */
@Controller
@RequestMapping("/indicatoren/{id:\\d+}/rijen")
class IndicatorRowController {

    private static final String FORM = "indicator/row-form";

    private final Indicators indicators;
    private final IndicatorRows rows;
    private final IndicatorService service;
    private final Clock clock;

    IndicatorRowController(Indicators indicators, IndicatorRows rows, IndicatorService service, Clock clock) {
        this.indicators = indicators;
        this.rows = rows;
        this.service = service;
        this.clock = clock;
    }

    @ModelAttribute("parts")
    PeriodPart[] parts() {
        return PeriodPart.values();
    }

    /** @param replaced the row that is to be corrected */
    @GetMapping("/nieuw")
    @Requires(value = EDIT_INDICATORS, of = "@indicators.get(#id)")
    String blank(
            @PathVariable long id,
            @RequestParam(name = "soort", defaultValue = "NUMBER") RowKind kind,
            @RequestParam(name = "vervangt", required = false) @Nullable Long replaced,
            Model model) {
        var form = replaced == null
                ? RowForm.blank(kind, LocalDate.now(clock).getYear())
                : RowForm.correcting(rows.standing(id, replaced).orElseThrow(NotFoundException::new));
        model.addAttribute("indicator", indicators.get(id));
        model.addAttribute("kind", form.kind());
        model.addAttribute("correcting", replaced);
        model.addAttribute("form", form);
        return FORM;
    }

    @PostMapping
    @Requires(value = EDIT_INDICATORS, of = "@indicators.get(#id)")
    ModelAndView create(
            @PathVariable long id,
            @RequestParam(name = "kind", defaultValue = "NUMBER") RowKind kind,
            @RequestParam(name = "replaces", required = false) @Nullable Long replaced,
            @Valid @ModelAttribute("form") @Nullable RowForm form,
            Errors errors,
            @AuthenticationPrincipal Member member,
            Model model) {
        var indicator = indicators.get(id);
        model.addAttribute("indicator", indicator);
        model.addAttribute("kind", kind);
        model.addAttribute("correcting", replaced);
        if (form == null) {
            return invalid(FORM);
        }
        check(id, form, errors);
        if (errors.hasErrors() || !told(id, form, errors, member)) {
            return invalid(FORM);
        }
        return redirect(indicator.path());
    }

    private void check(long id, RowForm form, Errors errors) {
        if (form.kind() == RowKind.STORY && form.words() == null) {
            errors.rejectValue("words", "indicator.words.needed");
        }
        if (form.kind() == RowKind.NUMBER && form.target() == null && form.actual() == null) {
            errors.rejectValue("actual", "indicator.number.needed");
        }
        if (form.replaces() != null && form.reason() == null) {
            errors.rejectValue("reason", "indicator.reason.needed");
        }
        if (form.replaces() == null
                && form.kind() == RowKind.NUMBER
                && !errors.hasFieldErrors("year")
                && !errors.hasFieldErrors("part")
                && rows.hasNumber(id, form.year(), form.part())) {
            errors.rejectValue("year", "indicator.number.known");
        }
    }

    /** Of two that arrive at the same time, the database takes one. */
    private boolean told(long id, RowForm form, Errors errors, Member member) {
        try {
            service.tell(id, form, member);
            return true;
        } catch (DataIntegrityViolationException twice) {
            errors.rejectValue("year", "indicator.number.known");
            return false;
        }
    }
}
