package nl.veerkrachtigebuurten.margin;

import static nl.veerkrachtigebuurten.access.Permission.COMMENT_PLANS;

import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.plan.Chapters;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The conversations on a chapter: those that go on, and those that are done with. */
@Controller
@RequestMapping("/plannen/{plan}/{chapter}/reacties")
class ThreadController {

    static final String PAGE = "margin/comment";

    private final Chapters chapters;
    private final Comments comments;
    private final Margin margin;
    private final Callers callers;

    ThreadController(Chapters chapters, Comments comments, Margin margin, Callers callers) {
        this.chapters = chapters;
        this.comments = comments;
        this.margin = margin;
        this.callers = callers;
    }

    @GetMapping
    @Requires(COMMENT_PLANS)
    String index(
            @PathVariable String plan,
            @PathVariable("chapter") String slug,
            @RequestParam(name = "afgerond", defaultValue = "false") boolean resolved,
            Model model) {
        var chapter = chapters.at(plan, slug);
        model.addAttribute("threads", margin.threads(chapter, resolved));
        model.addAttribute("done", resolved);
        return "margin/comments";
    }

    @GetMapping("/{id}")
    @Requires(COMMENT_PLANS)
    String show(
            @PathVariable String plan,
            @PathVariable String chapter,
            @PathVariable long id,
            @ModelAttribute("form") ReplyForm form,
            @AuthenticationPrincipal Member member,
            Model model) {
        return page(comments.at(plan, chapter, id), member, model);
    }

    String page(Comment comment, Member member, Model model) {
        model.addAttribute("comment", comment);
        model.addAttribute("threads", margin.thread(comment));
        model.addAttribute("calls", callers.isWaiting(comment.id(), member.personId()));
        model.addAttribute("colleagues", callers.colleagues());
        return PAGE;
    }
}
