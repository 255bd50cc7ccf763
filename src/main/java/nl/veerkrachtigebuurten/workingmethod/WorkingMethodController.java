package nl.veerkrachtigebuurten.workingmethod;

import static nl.veerkrachtigebuurten.access.Permission.READ_CAUSES;

import nl.veerkrachtigebuurten.access.Requires;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/werkvormen")
class WorkingMethodController {

    private final WorkingMethods methods;

    WorkingMethodController(WorkingMethods methods) {
        this.methods = methods;
    }

    @GetMapping
    @Requires(READ_CAUSES)
    String index(Model model) {
        model.addAttribute("methods", methods.all());
        return "workingmethod/methods";
    }

    @GetMapping("/{slug}")
    @Requires(READ_CAUSES)
    String show(@PathVariable String slug, Model model) {
        model.addAttribute("method", methods.at(slug));
        return "workingmethod/method";
    }
}
