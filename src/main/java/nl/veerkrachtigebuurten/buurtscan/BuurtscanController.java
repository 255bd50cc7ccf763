package nl.veerkrachtigebuurten.buurtscan;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_FINDINGS;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import java.util.List;
import nl.veerkrachtigebuurten.access.ForMembers;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.programme.Neighbourhood;
import nl.veerkrachtigebuurten.programme.Neighbourhoods;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
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

@Controller
@RequestMapping("/buurtscans")
class BuurtscanController {

    private static final String FORM = "buurtscan/buurtscan-form";

    private final Buurtscans scans;
    private final Neighbourhoods neighbourhoods;
    private final FindingNumbers numbers;
    private final BuurtscanService service;

    BuurtscanController(
            Buurtscans scans, Neighbourhoods neighbourhoods, FindingNumbers numbers, BuurtscanService service) {
        this.scans = scans;
        this.neighbourhoods = neighbourhoods;
        this.numbers = numbers;
        this.service = service;
    }

    @ModelAttribute("neighbourhoods")
    List<Neighbourhood> neighbourhoods() {
        return neighbourhoods.findAllByOrderByName();
    }

    @GetMapping
    @ForMembers
    String index(@AuthenticationPrincipal Member member, Model model) {
        model.addAttribute("scans", scans.findAllByOrderByYearDescSlug());
        model.addAttribute("totals", numbers.totals(member));
        model.addAttribute("unknown", numbers.areCounted(member) ? Figure.of(0) : Figure.FEW);
        return "buurtscan/buurtscans";
    }

    @GetMapping("/nieuw")
    @Requires(EDIT_FINDINGS)
    String blank(@ModelAttribute("form") BuurtscanForm form) {
        return FORM;
    }

    @PostMapping
    @Requires(EDIT_FINDINGS)
    ModelAndView create(@Valid @ModelAttribute("form") BuurtscanForm form, Errors errors) {
        if (!errors.hasErrors() && scans.existsByNeighbourhoodIdAndYear(form.neighbourhoodId(), form.year())) {
            errors.rejectValue("year", "buurtscan.exists");
        }
        if (errors.hasErrors()) {
            return invalid(FORM);
        }
        return redirect("/buurtscans/" + service.open(form).slug());
    }

    @GetMapping("/{scan}")
    @ForMembers
    String show(@PathVariable("scan") String slug, @AuthenticationPrincipal Member member, Model model) {
        var scan = scans.at(slug);
        model.addAttribute("scan", scan);
        model.addAttribute("figures", numbers.of(scan, member));
        model.addAttribute("phases", BuurtscanPhase.values());
        model.addAttribute("kinds", FindingKind.values());
        return "buurtscan/buurtscan";
    }

    @PutMapping("/{scan}")
    @Requires(EDIT_FINDINGS)
    ModelAndView update(@PathVariable("scan") String slug, @Valid BuurtscanForm.Progress form) {
        service.reach(slug, form);
        return redirect("/buurtscans/" + slug);
    }
}
