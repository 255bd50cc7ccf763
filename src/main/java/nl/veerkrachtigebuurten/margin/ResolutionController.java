package nl.veerkrachtigebuurten.margin;

import static nl.veerkrachtigebuurten.access.Permission.COMMENT_PLANS;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A conversation is done with, or goes on after all. */
@Controller
@RequestMapping("/plannen/{plan}/{chapter}/reacties/{id}/afronding")
class ResolutionController {

    private final Comments comments;
    private final CommentService service;

    ResolutionController(Comments comments, CommentService service) {
        this.comments = comments;
        this.service = service;
    }

    @PutMapping
    @Requires(COMMENT_PLANS)
    ModelAndView update(
            @PathVariable String plan,
            @PathVariable String chapter,
            @PathVariable long id,
            @AuthenticationPrincipal Member member,
            RedirectAttributes flash) {
        var comment = comments.at(plan, chapter, id);
        service.resolve(id, member);
        flash.addFlashAttribute("notice", "comment.resolved.notice");
        return redirect(comment.chapter().path() + "#reacties");
    }

    @DeleteMapping
    @Requires(COMMENT_PLANS)
    ModelAndView delete(
            @PathVariable String plan,
            @PathVariable String chapter,
            @PathVariable long id,
            @AuthenticationPrincipal Member member,
            RedirectAttributes flash) {
        var comment = comments.at(plan, chapter, id);
        service.reopen(id, member);
        flash.addFlashAttribute("notice", "comment.reopened.notice");
        return redirect(comment.path());
    }
}
