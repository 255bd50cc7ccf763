package nl.veerkrachtigebuurten.margin;

import static nl.veerkrachtigebuurten.access.Permission.COMMENT_PLANS;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/plannen/{plan}/{chapter}/reacties/{id}/antwoorden")
class ReplyController {

    private final Comments comments;
    private final ThreadController threads;
    private final Callers callers;
    private final CommentService service;

    ReplyController(Comments comments, ThreadController threads, Callers callers, CommentService service) {
        this.comments = comments;
        this.threads = threads;
        this.callers = callers;
        this.service = service;
    }

    @PostMapping
    @Requires(COMMENT_PLANS)
    ModelAndView create(
            @PathVariable String plan,
            @PathVariable String chapter,
            @PathVariable long id,
            @Valid @ModelAttribute("form") ReplyForm form,
            Errors errors,
            @AuthenticationPrincipal Member author,
            Model model,
            RedirectAttributes flash) {
        var comment = comments.at(plan, chapter, id);
        Calls.check(errors, callers);
        if (errors.hasErrors()) {
            return invalid(threads.page(comment, author, model));
        }
        service.reply(id, form, author);
        flash.addFlashAttribute("notice", "reply.placed");
        return redirect(comment.path());
    }
}
