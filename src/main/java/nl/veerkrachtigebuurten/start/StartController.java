package nl.veerkrachtigebuurten.start;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import nl.veerkrachtigebuurten.access.ForMembers;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.seats.Appointments;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/mijn")
class StartController {

    private static final int WEEKS_AHEAD = 6;

    private final Desks desks;
    private final VisitService visits;
    private final Wording wording;
    private final Appointments appointments;
    private final Clock clock;

    StartController(Desks desks, VisitService visits, Wording wording, Appointments appointments, Clock clock) {
        this.desks = desks;
        this.visits = visits;
        this.wording = wording;
        this.appointments = appointments;
        this.clock = clock;
    }

    @GetMapping
    @ForMembers
    String show(@AuthenticationPrincipal Member member, Locale locale, Model model) {
        var today = LocalDate.now(clock);
        var since = visits.arrive(member);
        var errands = desks.waitingFor(member);
        var news = desks.changedSince(member, since);
        model.addAttribute("daypart", Daypart.at(LocalTime.now(clock)));
        model.addAttribute("lead", wording.lead(errands, news, since, locale));
        model.addAttribute("since", wording.since(since, locale));
        model.addAttribute("errands", errands);
        model.addAttribute("news", news);
        model.addAttribute("coming", desks.comingBetween(member, today, today.plusWeeks(WEEKS_AHEAD)));
        model.addAttribute("cards", desks.cards(member));
        model.addAttribute("held", appointments.heldBy(member.accountId(), today));
        model.addAttribute("today", today);
        return "start/start";
    }
}
