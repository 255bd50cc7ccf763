package nl.veerkrachtigebuurten.programme;

import static nl.veerkrachtigebuurten.programme.PartnerName.Kind.LOCAL;

import java.time.LocalDate;
import java.util.stream.IntStream;
import nl.veerkrachtigebuurten.programme.ProgrammeFile.PartnerEntry;
import nl.veerkrachtigebuurten.recordfile.RecordFile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
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
        partners.saveAll(file.partners().stream().map(FactsOfProgramme::partner).toList());
        neighbourhoods.saveAll(file.neighbourhoods().stream()
                .map(entry -> new Neighbourhood(entry.key(), entry.name()))
                .toList());
    }

    @Override
    public void live(LocalDate today) {
        var demo = RecordFile.read(new ClassPathResource("demo/programme.yml"), DemoProgramme.class);
        demo.pillars()
                .forEach(text -> pillars.findBySlug(text.key()).ifPresent(it -> it.describe(it.motto(), text.about())));
        demo.neighbourhoods()
                .forEach(text ->
                        neighbourhoods.findBySlug(text.key()).ifPresent(it -> it.describe(it.name(), text.about())));
        demo.partners().forEach(text -> partners.findBySlug(text.key()).ifPresent(text::tell));
    }

    private static PartnerOrganisation partner(PartnerEntry entry) {
        var partner = new PartnerOrganisation(entry.key(), entry.name());
        entry.otherNames().forEach(name -> partner.alsoKnownAs(new PartnerName(name, LOCAL, null, null)));
        return partner;
    }
}
