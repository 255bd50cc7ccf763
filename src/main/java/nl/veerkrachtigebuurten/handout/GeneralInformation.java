package nl.veerkrachtigebuurten.handout;

import java.util.List;
import java.util.Map;
import nl.veerkrachtigebuurten.programme.Neighbourhoods;
import nl.veerkrachtigebuurten.programme.PartnerOrganisations;
import nl.veerkrachtigebuurten.programme.Pillar;
import nl.veerkrachtigebuurten.programme.Pillars;
import nl.veerkrachtigebuurten.programme.Programmes;
import org.springframework.stereotype.Component;

/** What anybody may want to know of the programme beside its milestones. */
@Component
class GeneralInformation {

    private final Programmes programmes;
    private final Pillars pillars;
    private final PartnerOrganisations partners;
    private final Neighbourhoods neighbourhoods;

    GeneralInformation(
            Programmes programmes, Pillars pillars, PartnerOrganisations partners, Neighbourhoods neighbourhoods) {
        this.programmes = programmes;
        this.pillars = pillars;
        this.partners = partners;
        this.neighbourhoods = neighbourhoods;
    }

    Map<String, Object> read() {
        return Map.of(
                "programme", programmes.current(),
                "pillars", pillars(),
                "partners", partners.findAllByOrderByName(),
                "neighbourhoods", neighbourhoods.findAllByOrderByName());
    }

    List<Pillar> pillars() {
        return pillars.findAllByOrderByPosition();
    }
}
