package nl.veerkrachtigebuurten.forecast;

import nl.veerkrachtigebuurten.access.ForMembers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How far and how often milestones are put off, and why. */
@Controller
@RequestMapping("/routekaart/voorspelling")
class ForecastController {

    private final Forecasts forecasts;

    ForecastController(Forecasts forecasts) {
        this.forecasts = forecasts;
    }

    @GetMapping
    @ForMembers
    String show(@RequestParam(name = "pijler", required = false) @Nullable String slug, Model model) {
        model.addAttribute("page", forecasts.show(slug));
        return "forecast/forecast";
    }
}
