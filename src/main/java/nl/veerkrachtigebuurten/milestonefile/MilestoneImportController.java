package nl.veerkrachtigebuurten.milestonefile;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_MILESTONES;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import java.io.IOException;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.milestonefile.ReadRow.Kind;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A file of milestones: chosen, looked at cell by cell, and then imported or dropped. */
@Controller
@RequestMapping("/routekaart/import")
class MilestoneImportController {

    private static final String FORM = "milestonefile/import-form";

    private final MilestoneImports imports;
    private final MilestoneImportService service;
    private final Previews previews;

    MilestoneImportController(MilestoneImports imports, MilestoneImportService service, Previews previews) {
        this.imports = imports;
        this.service = service;
        this.previews = previews;
    }

    @GetMapping
    @Requires(EDIT_MILESTONES)
    String blank(@ModelAttribute("form") FileForm form) {
        return FORM;
    }

    @PostMapping
    @Requires(EDIT_MILESTONES)
    ModelAndView create(
            @ModelAttribute("form") FileForm form, BindingResult errors, @AuthenticationPrincipal Member member)
            throws IOException {
        var sheet = form.rows(errors);
        if (errors.hasErrors()) {
            return invalid(FORM);
        }
        var file = service.take(form.name(), sheet, member);
        return redirect("/routekaart/import/" + file.id() + (file.isOurs() ? "" : "/kolommen"));
    }

    @GetMapping("/{id}")
    @Requires(EDIT_MILESTONES)
    String show(
            @PathVariable long id,
            @RequestParam(name = "rijen", required = false) @Nullable Kind kind,
            @RequestParam(name = "na", defaultValue = "0") int after,
            @AuthenticationPrincipal Member member,
            Model model) {
        var file = imports.own(id, member.personId()).orElseThrow(NotFoundException::new);
        if (file.isOpen() && file.columns() == null) {
            return "redirect:/routekaart/import/" + id + "/kolommen";
        }
        model.addAttribute("file", file);
        if (file.isOpen()) {
            show(previews.of(file, member), kind, after, model);
        }
        return "milestonefile/import";
    }

    private static void show(Preview preview, @Nullable Kind kind, int after, Model model) {
        var page = preview.page(kind, after);
        var size = Math.min(page.size(), Preview.size());
        model.addAttribute("preview", preview);
        model.addAttribute("kind", kind);
        model.addAttribute("after", after);
        model.addAttribute("rows", page.subList(0, size));
        model.addAttribute("next", page.size() > size ? page.get(size - 1).line() : null);
    }

    @PutMapping("/{id}")
    @Requires(EDIT_MILESTONES)
    ModelAndView update(@PathVariable long id, @AuthenticationPrincipal Member member, RedirectAttributes next) {
        service.complete(id, member);
        next.addFlashAttribute("notice", "milestonefile.done");
        return redirect("/mijlpalen");
    }

    @DeleteMapping("/{id}")
    @Requires(EDIT_MILESTONES)
    ModelAndView delete(@PathVariable long id, @AuthenticationPrincipal Member member, RedirectAttributes next) {
        service.drop(id, member);
        next.addFlashAttribute("notice", "milestonefile.dropped.notice");
        return redirect("/routekaart/import");
    }
}
