package nl.veerkrachtigebuurten.programme;

import java.util.stream.IntStream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes the programme, its pillars, partners and buurten from the file. */
@Component
@Order(ProgrammePart.PROGRAMME)
class FactsOfProgramme implements ProgrammePart {

    private final Programmes programmes;
    private final Pillars pillars;
    private final PartnerOrganisations partners;
    private final Neighbourhoods neighbourhoods;

    FactsOfProgramme(
            Programmes programmes, Pillars pillars, PartnerOrganisations partners, Neighbourhoods neighbourhoods) {
        this.programmes = programmes;
        this.pillars = pillars;
        this.partners = partners;
        this.neighbourhoods = neighbourhoods;
    }

    @Override
    public void load(ProgrammeFile file) {
        programmes.save(new Programme(file.programme()));
        pillars.saveAll(IntStream.range(0, file.pillars().size())
                .mapToObj(position -> new Pillar(file.pillars().get(position), position))
                .toList());
        partners.saveAll(file.partners().stream().map(PartnerOrganisation::new).toList());
        neighbourhoods.saveAll(
                file.neighbourhoods().stream().map(Neighbourhood::new).toList());
    }
}
