package nl.veerkrachtigebuurten.subject;

import static nl.veerkrachtigebuurten.access.Permission.MANAGE_PEOPLE;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import java.util.Locale;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.accesslog.AccessKind;
import nl.veerkrachtigebuurten.accesslog.AccessLog;
import nl.veerkrachtigebuurten.accesslog.Looked;
import nl.veerkrachtigebuurten.accesslog.Purpose;
import nl.veerkrachtigebuurten.accesslog.PurposeForm;
import nl.veerkrachtigebuurten.seats.People;
import nl.veerkrachtigebuurten.seats.Person;
import org.jspecify.annotations.Nullable;
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

/** All that is known of one person, after saying what for. */
@Controller
@RequestMapping("/beheer/avg")
class SubjectController {

    private static final String ASK = "subject/ask";

    private final People people;
    private final PersonRecords records;
    private final AccessLog log;

    SubjectController(People people, PersonRecords records, AccessLog log) {
        this.people = people;
        this.records = records;
        this.log = log;
    }

    @GetMapping
    @Requires(MANAGE_PEOPLE)
    String index(@RequestParam(name = "q", required = false) @Nullable String words, Model model) {
        var asked = words == null ? "" : words.toLowerCase(Locale.ROOT);
        model.addAttribute("words", words);
        model.addAttribute(
                "people",
                people.findAllByOrderByName().stream()
                        .filter(person -> person.name().toLowerCase(Locale.ROOT).contains(asked))
                        .toList());
        return "subject/subjects";
    }

    @GetMapping("/{id:\\d+}")
    @Requires(MANAGE_PEOPLE)
    String show(@PathVariable long id, @AuthenticationPrincipal Member member, Model model) {
        var person = people.get(id);
        model.addAttribute("person", person);
        if (!log.look(AccessKind.PERSON_SHOWN, about(person), member)) {
            model.addAttribute("purposes", Purpose.values());
            model.addAttribute("form", PurposeForm.blank());
            return ASK;
        }
        model.addAttribute("known", records.of(person, PersonRecords.MOST_SHOWN));
        return "subject/subject";
    }

    @PostMapping("/{id:\\d+}")
    @Requires(MANAGE_PEOPLE)
    ModelAndView create(
            @PathVariable long id,
            @Valid @ModelAttribute("form") PurposeForm form,
            Errors errors,
            @AuthenticationPrincipal Member member,
            Model model) {
        var person = people.get(id);
        if (errors.hasErrors()) {
            model.addAttribute("person", person);
            model.addAttribute("purposes", Purpose.values());
            return invalid(ASK);
        }
        log.write(AccessKind.PERSON_SHOWN, about(person), form, member);
        return redirect("/beheer/avg/" + id);
    }

    /** The log names the number only: it stays when the person is gone. */
    static Looked about(Person person) {
        return Looked.at("Persoon " + person.id(), 1);
    }
}
