package nl.veerkrachtigebuurten.margin;

import static nl.veerkrachtigebuurten.access.Permission.COMMENT_PLANS;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who was called in has seen it. */
@Controller
@RequestMapping("/plannen/{plan}/{chapter}/reacties/{id}/gezien")
class MentionController {

    private final Comments comments;
    private final CommentService service;

    MentionController(Comments comments, CommentService service) {
        this.comments = comments;
        this.service = service;
    }

    @PutMapping
    @Requires(COMMENT_PLANS)
    ModelAndView update(
            @PathVariable String plan,
            @PathVariable String chapter,
            @PathVariable long id,
            @AuthenticationPrincipal Member member) {
        var comment = comments.at(plan, chapter, id);
        service.see(id, member);
        return redirect(comment.path());
    }
}
