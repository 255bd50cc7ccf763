package nl.veerkrachtigebuurten.reference;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_PLANS;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import java.util.List;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.plan.Chapters;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whoever keeps a text says that its references are right as they are now. */
@Controller
@RequestMapping("/plannen/{plan}/{chapter}/verwijzingen")
class ReferenceController {

    private final Chapters chapters;
    private final ReferenceService service;

    ReferenceController(Chapters chapters, ReferenceService service) {
        this.chapters = chapters;
        this.service = service;
    }

    @PutMapping
    @Requires(value = EDIT_PLANS, of = "@chapters.at(#plan, #slug)")
    ModelAndView update(
            @PathVariable String plan,
            @PathVariable("chapter") String slug,
            @RequestParam MultiValueMap<String, String> submitted,
            @AuthenticationPrincipal Member member,
            RedirectAttributes flash) {
        var chapter = chapters.at(plan, slug);
        service.confirm(chapter, submitted.getOrDefault("gezien", List.of()), member);
        flash.addFlashAttribute("notice", "reference.confirmed");
        return redirect(chapter.path());
    }
}
