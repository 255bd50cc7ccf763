package nl.veerkrachtigebuurten.replycard;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_FINDINGS;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.buurtscan.Buurtscans;
import nl.veerkrachtigebuurten.buurtscan.FindingKind;
import nl.veerkrachtigebuurten.buurtscan.HeardBy;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Typing in what was written on cards, many at once. */
@Controller
@RequestMapping("/buurtscans/{scan}/antwoordkaarten")
class CardEntryController {

    private static final String FORM = "replycard/entry-form";

    private final Buurtscans scans;
    private final CardReading reading;
    private final ReplyCardService service;
    private final Clock clock;

    CardEntryController(Buurtscans scans, CardReading reading, ReplyCardService service, Clock clock) {
        this.scans = scans;
        this.reading = reading;
        this.service = service;
        this.clock = clock;
    }

    /** @param day the day of the cards before, which often is that of the next; and {@code by} how they were heard */
    @GetMapping
    @Requires(EDIT_FINDINGS)
    String blank(
            @PathVariable("scan") String slug,
            @RequestParam(name = "dag", required = false) @Nullable String day,
            @RequestParam(name = "bron", required = false) @Nullable String by,
            Model model) {
        model.addAttribute(
                "form",
                CardEntryForm.blank(
                        Objects.requireNonNullElseGet(
                                day, () -> LocalDate.now(clock).toString()),
                        Objects.requireNonNullElse(by, HeardBy.MEETING.name())));
        return form(slug, model);
    }

    /** @param longer whether one wants more rows first */
    @PostMapping
    @Requires(EDIT_FINDINGS)
    ModelAndView create(
            @PathVariable("scan") String slug,
            @Valid @ModelAttribute("form") CardEntryForm form,
            BindingResult errors,
            @RequestParam(name = "longer", required = false) boolean longer,
            @AuthenticationPrincipal Member member,
            Model model) {
        if (longer) {
            model.addAttribute("form", form.longer());
            return new ModelAndView(form(slug, model));
        }
        var entries = reading.read(form, errors);
        if (errors.hasErrors()) {
            model.addAttribute("marks", CardReading.marks(form).fields());
            return invalid(form(slug, model));
        }
        service.enter(scans.at(slug), entries, member);
        return redirect("/buurtscans/" + slug + "/antwoordkaarten?bewaard=" + entries.size() + "&dag=" + form.heardOn()
                + "&bron=" + form.heardBy());
    }

    private String form(String slug, Model model) {
        model.addAttribute("scan", scans.at(slug));
        model.addAttribute("kinds", FindingKind.values());
        model.addAttribute("ways", HeardBy.values());
        return FORM;
    }
}
