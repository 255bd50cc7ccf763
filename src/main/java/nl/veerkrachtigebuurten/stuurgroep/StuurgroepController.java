package nl.veerkrachtigebuurten.stuurgroep;

import static nl.veerkrachtigebuurten.access.Permission.READ_STUURGROEP;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.adoption.Adoptions;
import nl.veerkrachtigebuurten.fitcheck.FitAgenda;
import nl.veerkrachtigebuurten.promise.PromiseAgenda;
import nl.veerkrachtigebuurten.undermining.UnderminingAgenda;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/stuurgroep")
class StuurgroepController {

    private static final int DAYS_BACK = 30;

    private final StuurgroepReading reading;
    private final Adoptions adoptions;
    private final PromiseAgenda promises;
    private final UnderminingAgenda underminings;
    private final FitAgenda fits;
    private final Clock clock;

    StuurgroepController(
            StuurgroepReading reading,
            Adoptions adoptions,
            PromiseAgenda promises,
            UnderminingAgenda underminings,
            FitAgenda fits,
            Clock clock) {
        this.reading = reading;
        this.adoptions = adoptions;
        this.promises = promises;
        this.underminings = underminings;
        this.fits = fits;
        this.clock = clock;
    }

    @GetMapping
    @Requires(READ_STUURGROEP)
    String index(@RequestParam(name = "sinds", required = false) @Nullable String asked, Model model) {
        model.addAttribute("page", reading.since(since(asked)));
        model.addAttribute("submitted", adoptions.submitted());
        model.addAttribute("overdue", promises.overdue());
        model.addAttribute("undermined", underminings.open());
        model.addAttribute("misfits", fits.undecided());
        return "stuurgroep/stuurgroep";
    }

    /** The day that was asked for; of words that are no day, the last thirty days are the answer. */
    private LocalDate since(@Nullable String asked) {
        var today = LocalDate.now(clock);
        try {
            var day = asked == null ? today.minusDays(DAYS_BACK) : LocalDate.parse(asked.strip());
            return day.isAfter(today) || day.getYear() < 2000 ? today.minusDays(DAYS_BACK) : day;
        } catch (DateTimeException unreadable) {
            return today.minusDays(DAYS_BACK);
        }
    }
}
