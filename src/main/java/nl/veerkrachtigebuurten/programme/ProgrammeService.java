package nl.veerkrachtigebuurten.programme;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_PROGRAMME;

import nl.veerkrachtigebuurten.access.Requires;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ProgrammeService {

    private final Programmes programmes;
    private final Pillars pillars;
    private final PartnerOrganisations partners;
    private final Neighbourhoods neighbourhoods;
    private final ApplicationEventPublisher events;

    ProgrammeService(
            Programmes programmes,
            Pillars pillars,
            PartnerOrganisations partners,
            Neighbourhoods neighbourhoods,
            ApplicationEventPublisher events) {
        this.programmes = programmes;
        this.pillars = pillars;
        this.partners = partners;
        this.neighbourhoods = neighbourhoods;
        this.events = events;
    }

    @Requires(value = EDIT_PROGRAMME, of = "@programmes.current()")
    void describe(ProgrammeForm form) {
        var programme = programmes.current();
        programme.requireVersion(form.version());
        programme.describe(form.name(), form.motto(), form.about());
    }

    @Requires(value = EDIT_PROGRAMME, of = "@pillars.at(#slug)")
    void describePillar(String slug, PillarForm form) {
        var pillar = pillars.at(slug);
        pillar.requireVersion(form.version());
        pillar.describe(form.motto(), form.about());
    }

    @Requires(value = EDIT_PROGRAMME, of = "@programmes.current()")
    String addPartner(PartnerForm form) {
        var slug = Texts.slug(form.name(), taken -> partners.findBySlug(taken).isPresent());
        var partner = new PartnerOrganisation(slug, form.name());
        partner.describe(form.name(), form.about(), form.website());
        partners.save(partner);
        events.publishEvent(new PartnerAdded(partner.id()));
        return slug;
    }

    @Requires(value = EDIT_PROGRAMME, of = "@partnerOrganisations.at(#slug)")
    void describePartner(String slug, PartnerForm form) {
        var partner = partners.at(slug);
        partner.requireVersion(form.version());
        partner.describe(form.name(), form.about(), form.website());
    }

    @Requires(value = EDIT_PROGRAMME, of = "@partnerOrganisations.at(#slug)")
    void addName(String slug, PartnerNameForm form) {
        partners.at(slug).alsoKnownAs(new PartnerName(form.name(), form.kind(), form.usedFrom(), form.usedUntil()));
    }

    @Requires(value = EDIT_PROGRAMME, of = "@partnerOrganisations.at(#slug)")
    void forgetName(String slug, long nameId) {
        partners.at(slug).forget(nameId);
    }

    @Requires(value = EDIT_PROGRAMME, of = "@programmes.current()")
    String addNeighbourhood(NeighbourhoodForm form) {
        var slug = Texts.slug(
                form.name(), taken -> neighbourhoods.findBySlug(taken).isPresent());
        var neighbourhood = new Neighbourhood(slug, form.name());
        neighbourhood.describe(form.name(), form.about());
        return neighbourhoods.save(neighbourhood).slug();
    }

    @Requires(value = EDIT_PROGRAMME, of = "@neighbourhoods.at(#slug)")
    void describeNeighbourhood(String slug, NeighbourhoodForm form) {
        var neighbourhood = neighbourhoods.at(slug);
        neighbourhood.requireVersion(form.version());
        neighbourhood.describe(form.name(), form.about());
    }

    @Requires(value = EDIT_PROGRAMME, of = "@neighbourhoods.at(#slug)")
    void cover(String slug, CbsCodesForm form) {
        var neighbourhood = neighbourhoods.at(slug);
        form.each().forEach(code -> neighbourhood.cover(form.year(), code));
    }

    @Requires(value = EDIT_PROGRAMME, of = "@neighbourhoods.at(#slug)")
    void uncover(String slug, long codeId) {
        neighbourhoods.at(slug).uncover(codeId);
    }
}
