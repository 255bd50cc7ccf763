package nl.veerkrachtigebuurten.assembly;

import static nl.veerkrachtigebuurten.access.Permission.ADD_FINDINGS;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import nl.veerkrachtigebuurten.access.ForMembers;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.buurtscan.Author;
import nl.veerkrachtigebuurten.buurtscan.Buurtscan;
import nl.veerkrachtigebuurten.buurtscan.FindingKind;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/buurtscans/{scan}/bijeenkomsten")
class AssemblyController {

    private static final String FORM = "assembly/assembly-form";

    private final AssemblyPages pages;
    private final AssemblyCheck check;
    private final AssemblyService service;
    private final Clock clock;

    AssemblyController(AssemblyPages pages, AssemblyCheck check, AssemblyService service, Clock clock) {
        this.pages = pages;
        this.check = check;
        this.service = service;
        this.clock = clock;
    }

    @GetMapping
    @ForMembers
    String index(@PathVariable("scan") String slug, @AuthenticationPrincipal Member member, Model model) {
        model.addAllAttributes(pages.index(slug, member));
        return "assembly/assemblies";
    }

    @GetMapping("/{id:\\d+}")
    @ForMembers
    String show(
            @PathVariable("scan") String slug,
            @PathVariable long id,
            @AuthenticationPrincipal Member member,
            Model model) {
        model.addAllAttributes(pages.show(slug, id, member));
        return "assembly/assembly";
    }

    @GetMapping("/nieuw")
    @Requires(ADD_FINDINGS)
    String blank(@PathVariable("scan") String slug, Model model) {
        offer(slug, model);
        model.addAttribute("form", AssemblyForm.blank(LocalDate.now(clock)));
        return FORM;
    }

    /** @param more whether one wants more lines to write on */
    @PostMapping
    @Requires(ADD_FINDINGS)
    ModelAndView create(
            @PathVariable("scan") String slug,
            @Valid @ModelAttribute("form") AssemblyForm form,
            Errors errors,
            @RequestParam(name = "more", required = false) boolean more,
            @AuthenticationPrincipal Member member,
            Model model,
            RedirectAttributes flash) {
        var scan = offer(slug, model);
        if (more) {
            return new ModelAndView(FORM).addObject("form", form.withMoreRows());
        }
        var made = pages.madeBy(form, member);
        if (made.isPresent()) {
            var before = pages.said(made.get(), member);
            return form.isSaid(before)
                    ? redirect(made.get().path())
                    : invalid(FORM).addObject("form", form.anew(before)).addObject("used", made.get());
        }
        check.check(form, errors, model);
        if (errors.hasErrors()) {
            return invalid(FORM);
        }
        flash.addFlashAttribute("notice", "assembly.saved");
        return redirect(recordOnce(scan, form, member).path());
    }

    /** Of two that arrive at the same time, the database takes one. */
    private Assembly recordOnce(Buurtscan scan, AssemblyForm form, Member member) {
        try {
            return service.record(scan, form, Author.of(member));
        } catch (DataIntegrityViolationException refused) {
            return pages.madeBy(form, member).orElseThrow(() -> refused);
        }
    }

    private Buurtscan offer(String slug, Model model) {
        var scan = pages.scan(slug);
        model.addAttribute("scan", scan);
        model.addAttribute("kinds", FindingKind.values());
        return scan;
    }
}
