package nl.veerkrachtigebuurten.lesson;

import static nl.veerkrachtigebuurten.access.Permission.WRITE_LESSONS;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import nl.veerkrachtigebuurten.access.ForMembers;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.http.HttpStatus;
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
@RequestMapping("/lessen")
class LessonController {

    private static final String FORM = "lesson/lesson-form";
    private static final Limit MOST = Limit.of(50);

    private final Lessons lessons;
    private final LessonVersions versions;
    private final LessonChoices choices;
    private final LessonService service;

    LessonController(Lessons lessons, LessonVersions versions, LessonChoices choices, LessonService service) {
        this.lessons = lessons;
        this.versions = versions;
        this.choices = choices;
        this.service = service;
    }

    @ModelAttribute("choices")
    LessonChoices choices() {
        return choices;
    }

    @ModelAttribute("outcomes")
    LessonOutcome[] outcomes() {
        return LessonOutcome.values();
    }

    @GetMapping("/{id:\\d+}")
    @ForMembers
    String show(@PathVariable long id, Model model) {
        model.addAttribute("lesson", lessons.get(id));
        model.addAttribute("versions", versions.findByLessonIdOrderByIdDesc(id, MOST));
        return "lesson/lesson";
    }

    @GetMapping("/nieuw")
    @Requires(WRITE_LESSONS)
    String blank(LessonStart start, Model model) {
        model.addAttribute("form", start.form());
        return FORM;
    }

    @PostMapping
    @Requires(WRITE_LESSONS)
    ModelAndView create(
            @Valid @ModelAttribute("form") @Nullable LessonForm form,
            Errors errors,
            @AuthenticationPrincipal Member member) {
        if (form != null) {
            choices.check(form, errors);
        }
        return form == null || errors.hasErrors()
                ? invalid(FORM)
                : redirect(service.write(form, member).path());
    }

    @GetMapping("/{id:\\d+}/wijzigen")
    @Requires(WRITE_LESSONS)
    String edit(@PathVariable long id, Model model) {
        var lesson = lessons.get(id);
        model.addAttribute("lesson", lesson);
        model.addAttribute("form", LessonForm.of(lesson));
        return FORM;
    }

    @PutMapping("/{id:\\d+}")
    @Requires(WRITE_LESSONS)
    ModelAndView update(
            @PathVariable long id,
            @Valid @ModelAttribute("form") @Nullable LessonForm form,
            Errors errors,
            @AuthenticationPrincipal Member member,
            Model model) {
        var lesson = lessons.get(id);
        model.addAttribute("lesson", lesson);
        if (form != null) {
            choices.check(form, errors);
        }
        if (form == null || errors.hasErrors()) {
            return invalid(FORM);
        }
        if (!Integer.valueOf(lesson.version()).equals(form.version())) {
            model.addAttribute("stale", true);
            return new ModelAndView(FORM, HttpStatus.CONFLICT);
        }
        service.revise(id, form, member);
        return redirect(lesson.path());
    }
}
