package nl.veerkrachtigebuurten.programme;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.gathering.Hit;
import nl.veerkrachtigebuurten.gathering.Searchable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Finds pillars and buurten by name, and partners by any name they have or had. */
@Component
class SearchOfProgramme implements Searchable {

    private final Pillars pillars;
    private final PartnerOrganisations partners;
    private final Neighbourhoods neighbourhoods;

    SearchOfProgramme(Pillars pillars, PartnerOrganisations partners, Neighbourhoods neighbourhoods) {
        this.pillars = pillars;
        this.partners = partners;
        this.neighbourhoods = neighbourhoods;
    }

    @Override
    public List<Hit> search(String words, Member member, int most) {
        var limit = Limit.of(most);
        return Stream.of(
                        pillars.named(words, limit).stream()
                                .map(it -> new Hit(
                                        "programme.hit.pillar", it.name(), "/pijlers/" + it.slug(), it.motto())),
                        neighbourhoods.named(words, limit).stream().map(SearchOfProgramme::hit),
                        partners.named(words).stream().map(SearchOfProgramme::hit))
                .flatMap(hits -> hits)
                .limit(most)
                .toList();
    }

    private static Hit hit(Neighbourhood buurt) {
        var excerpt = Objects.requireNonNullElse(buurt.summary(), "");
        return new Hit("programme.hit.neighbourhood", buurt.name(), "/buurten/" + buurt.slug(), excerpt);
    }

    private static Hit hit(PartnerOrganisation partner) {
        var others = partner.otherNames().stream().map(PartnerName::name).collect(Collectors.joining(", "));
        return new Hit("programme.hit.partner", partner.name(), "/partners/" + partner.slug(), others);
    }
}
