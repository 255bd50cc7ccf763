package nl.veerkrachtigebuurten.buurtscan;

import static nl.veerkrachtigebuurten.access.Permission.ADD_FINDINGS;
import static nl.veerkrachtigebuurten.access.Permission.EDIT_FINDINGS;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.Set;
import nl.veerkrachtigebuurten.access.ForMembers;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/buurtscans/{scan}/bevindingen")
class FindingController {

    private static final String FORM = "buurtscan/finding-form";

    private final Buurtscans scans;
    private final Findings findings;
    private final PlaceLooks looks;
    private final FindingForms forms;
    private final FindingService service;

    FindingController(
            Buurtscans scans, Findings findings, PlaceLooks looks, FindingForms forms, FindingService service) {
        this.scans = scans;
        this.findings = findings;
        this.looks = looks;
        this.forms = forms;
        this.service = service;
    }

    /** @param saved the finding that was just saved, when one goes on with the next */
    @GetMapping("/nieuw")
    @Requires(ADD_FINDINGS)
    String blank(
            @PathVariable("scan") String slug,
            @RequestParam(name = "bewaard", required = false) @Nullable Long saved,
            @AuthenticationPrincipal Member member,
            Model model) {
        var last = Optional.ofNullable(saved).flatMap(id -> findings.seen(slug, id, Sight.of(member)));
        forms.offer(model, scans.at(slug));
        model.addAttribute("saved", last.orElse(null));
        model.addAttribute("form", forms.blank(last.orElse(null)));
        return FORM;
    }

    /** @param more whether one wants to write down another */
    @PostMapping
    @Requires(ADD_FINDINGS)
    ModelAndView create(
            @PathVariable("scan") String slug,
            @Valid @ModelAttribute("form") @Nullable FindingForm form,
            BindingResult errors,
            @RequestParam(name = "more", required = false) boolean more,
            @AuthenticationPrincipal Member member,
            Model model) {
        var scan = scans.at(slug);
        if (form == null) {
            forms.offer(model, scan);
            return invalid(FORM);
        }
        var made = made(form, member);
        if (made.isPresent() && form.isSaidBy(made.get())) {
            return saved(made.get(), more);
        }
        forms.offer(model, scan);
        forms.check(form, Set.of(), errors, model);
        if (made.isPresent()) {
            return invalid(FORM).addObject("form", form.anew()).addObject("used", made.get());
        }
        if (errors.hasErrors()) {
            return invalid(FORM);
        }
        return saved(addOnce(scan, form, member), more);
    }

    @GetMapping("/{id}")
    @ForMembers
    String show(
            @PathVariable("scan") String slug,
            @PathVariable long id,
            @AuthenticationPrincipal Member member,
            Model model) {
        var finding = seen(slug, id, member);
        if (finding.isWithdrawn()
                && !member.may(EDIT_FINDINGS)
                && !finding.author().is(member)) {
            throw new NotFoundException();
        }
        model.addAttribute("finding", finding);
        model.addAttribute("place", looks.show(finding, member).orElse(null));
        model.addAttribute("placeAsked", looks.isClosed(finding, member));
        return "buurtscan/finding";
    }

    @GetMapping("/{id}/wijzigen")
    @Requires(EDIT_FINDINGS)
    String edit(
            @PathVariable("scan") String slug,
            @PathVariable long id,
            @AuthenticationPrincipal Member member,
            Model model) {
        var finding = seen(slug, id, member);
        if (looks.isClosed(finding, member)) {
            return "redirect:/buurtscans/plaatsen?terug=" + addressOf(slug, id) + "/wijzigen";
        }
        forms.offer(model, finding.buurtscan());
        model.addAttribute(
                "form", FindingForm.of(finding, looks.show(finding, member).orElse(null)));
        return FORM;
    }

    @PutMapping("/{id}")
    @Requires(EDIT_FINDINGS)
    ModelAndView update(
            @PathVariable("scan") String slug,
            @PathVariable long id,
            @Valid @ModelAttribute("form") @Nullable FindingForm form,
            BindingResult errors,
            @AuthenticationPrincipal Member member,
            Model model) {
        var stored = seen(slug, id, member);
        var place = looks.stored(stored, member).orElse(null);
        forms.offer(model, stored.buurtscan());
        if (form == null) {
            return invalid(FORM);
        }
        forms.check(
                form, FindingMarks.of(FindingForm.of(stored, place), Set.of()).keys(), errors, model);
        if (!Integer.valueOf(stored.version()).equals(form.version())) {
            var page = new ModelAndView(FORM, HttpStatus.CONFLICT);
            return page.addObject("form", form.basedOn(stored.version())).addObject("stored", stored);
        }
        if (errors.hasErrors()) {
            return invalid(FORM);
        }
        service.revise(slug, id, form, member);
        return redirect(addressOf(slug, id));
    }

    /** The finding that this very form made before. */
    private Optional<Finding> made(FindingForm form, Member member) {
        return Optional.ofNullable(form.key()).flatMap(key -> findings.madeBy(key, member.personId()));
    }

    /** Of two that arrive at the same time, the database takes one. */
    private Finding addOnce(Buurtscan scan, FindingForm form, Member member) {
        try {
            return service.add(scan, form, Author.of(member));
        } catch (DataIntegrityViolationException refused) {
            return made(form, member).orElseThrow(() -> refused);
        }
    }

    private Finding seen(String slug, long id, Member member) {
        return findings.seen(slug, id, Sight.of(member)).orElseThrow(NotFoundException::new);
    }

    private static ModelAndView saved(Finding finding, boolean more) {
        var slug = finding.buurtscan().slug();
        return redirect(
                more
                        ? "/buurtscans/" + slug + "/bevindingen/nieuw?bewaard=" + finding.id()
                        : addressOf(slug, finding.id()) + "?bewaard");
    }

    private static String addressOf(String slug, long id) {
        return "/buurtscans/" + slug + "/bevindingen/" + id;
    }
}
