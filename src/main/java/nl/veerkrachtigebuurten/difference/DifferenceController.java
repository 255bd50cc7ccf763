package nl.veerkrachtigebuurten.difference;

import nl.veerkrachtigebuurten.access.Public;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What changed on the routekaart between two days. */
@Controller
@RequestMapping(DifferenceAsked.PATH)
class DifferenceController {

    private final DifferencePages pages;

    DifferenceController(DifferencePages pages) {
        this.pages = pages;
    }

    @GetMapping
    @Public
    ModelAndView show(
            @RequestParam(required = false) @Nullable String van,
            @RequestParam(required = false) @Nullable String tot) {
        var asked = pages.asked(van, tot);
        return new ModelAndView(
                "difference/difference",
                pages.show(asked),
                asked.isWrong() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
