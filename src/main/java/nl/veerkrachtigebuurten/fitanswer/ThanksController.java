package nl.veerkrachtigebuurten.fitanswer;

import nl.veerkrachtigebuurten.access.Public;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What one reads after an answer. */
@Controller
class ThanksController {

    private final Entries entries;

    ThanksController(Entries entries) {
        this.entries = entries;
    }

    @GetMapping("/toets/{key:[\\w-]+}/bedankt")
    @Public
    String show(@PathVariable String key, Model model) {
        model.addAttribute("check", entries.at(key).check());
        return "fitanswer/thanks";
    }
}
