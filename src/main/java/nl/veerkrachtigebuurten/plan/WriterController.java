package nl.veerkrachtigebuurten.plan;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_PLANS;
import static nl.veerkrachtigebuurten.access.Permission.READ_PLANS;

import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.draft.Presence;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Who is writing in a chapter right now: asked again and again by a script, and told by it of whoever is writing. */
@Controller
@RequestMapping("/plannen/{plan}/{chapter}/schrijvers")
class WriterController {

    private static final String LINE = "plan/writers :: names";

    private final Chapters chapters;
    private final Presence presence;

    WriterController(Chapters chapters, Presence presence) {
        this.chapters = chapters;
        this.presence = presence;
    }

    @GetMapping
    @Requires(READ_PLANS)
    String index(@PathVariable String plan, @PathVariable("chapter") String slug, Model model) {
        model.addAttribute("chapter", chapters.at(plan, slug));
        return LINE;
    }

    @PutMapping
    @Requires(value = EDIT_PLANS, of = "@chapters.at(#plan, #slug)")
    String update(
            @PathVariable String plan,
            @PathVariable("chapter") String slug,
            @AuthenticationPrincipal Member writer,
            Model model) {
        var chapter = chapters.at(plan, slug);
        presence.seen(chapter.path(), writer);
        model.addAttribute("chapter", chapter);
        model.addAttribute("writing", true);
        return LINE;
    }

    @DeleteMapping
    @Requires(value = EDIT_PLANS, of = "@chapters.at(#plan, #slug)")
    ResponseEntity<Void> delete(
            @PathVariable String plan, @PathVariable("chapter") String slug, @AuthenticationPrincipal Member writer) {
        presence.left(chapters.at(plan, slug).path(), writer);
        return ResponseEntity.noContent().build();
    }
}
