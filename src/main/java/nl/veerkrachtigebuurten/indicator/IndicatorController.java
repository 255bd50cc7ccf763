package nl.veerkrachtigebuurten.indicator;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_INDICATORS;
import static nl.veerkrachtigebuurten.platform.Among.ids;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import java.util.List;
import nl.veerkrachtigebuurten.access.ForMembers;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/indicatoren")
class IndicatorController {

    private static final String FORM = "indicator/indicator-form";
    private static final Limit MOST = Limit.of(500);

    private final Indicators indicators;
    private final IndicatorRows rows;
    private final IndicatorLines lines;
    private final IndicatorChoices choices;
    private final IndicatorService service;

    IndicatorController(
            Indicators indicators,
            IndicatorRows rows,
            IndicatorLines lines,
            IndicatorChoices choices,
            IndicatorService service) {
        this.lines = lines;
        this.indicators = indicators;
        this.rows = rows;
        this.choices = choices;
        this.service = service;
    }

    @ModelAttribute("choices")
    IndicatorChoices choices() {
        return choices;
    }

    @GetMapping
    @ForMembers
    String index(Model model) {
        model.addAttribute("lines", lines.of(indicators.all()));
        return "indicator/indicators";
    }

    @GetMapping("/{id:\\d+}")
    @ForMembers
    String show(@PathVariable long id, Model model) {
        model.addAttribute("indicator", indicators.get(id));
        model.addAttribute("rows", rows.standing(ids(List.of(id)), MOST));
        model.addAttribute("corrections", rows.corrections(id, MOST));
        return "indicator/indicator";
    }

    @GetMapping("/nieuw")
    @Requires(EDIT_INDICATORS)
    String blank(IndicatorStart start, Model model) {
        model.addAttribute("form", start.form());
        return FORM;
    }

    @PostMapping
    @Requires(EDIT_INDICATORS)
    ModelAndView create(
            @Valid @ModelAttribute("form") @Nullable IndicatorForm form,
            Errors errors,
            @AuthenticationPrincipal Member member) {
        if (form != null) {
            choices.check(form, errors);
        }
        return form == null || errors.hasErrors()
                ? invalid(FORM)
                : redirect(service.follow(form, member).path());
    }
}
