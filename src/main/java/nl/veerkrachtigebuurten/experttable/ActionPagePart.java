package nl.veerkrachtigebuurten.experttable;

import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.access.Permission;
import nl.veerkrachtigebuurten.access.Rights;
import nl.veerkrachtigebuurten.programme.PagePart;
import nl.veerkrachtigebuurten.programme.PartnerOrganisation;
import nl.veerkrachtigebuurten.programme.Pillar;
import nl.veerkrachtigebuurten.programme.ProgrammePart;
import nl.veerkrachtigebuurten.seats.Body;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** For members: the actions of a pillar in figures, and what a partner has to do. Visitors see nothing of it. */
@Component
@Order(ProgrammePart.EXPERT_TABLE)
class ActionPagePart implements PagePart {

    private static final Limit FIRST = Limit.of(8);

    private final Rights rights;
    private final ExpertTables tables;
    private final Actions actions;

    ActionPagePart(Rights rights, ExpertTables tables, Actions actions) {
        this.rights = rights;
        this.tables = tables;
        this.actions = actions;
    }

    /** @param tables those that work for the pillar */
    record OfPillar(Pillar pillar, List<Body> tables, Tally tally) {}

    record OfPartner(PartnerOrganisation partner, ActionsAtHand atHand) {}

    @Override
    public Optional<Part> on(Pillar pillar) {
        return rights.member()
                .filter(member -> member.may(Permission.READ_ACTIONS))
                .map(member -> {
                    var own = tables.all().stream()
                            .filter(table -> table.pillars().stream().anyMatch(pillar::isSameAs))
                            .toList();
                    var tally = Tally.of(actions.standings(Sight.of(member), tables.today()).stream()
                            .filter(standing -> own.stream().anyMatch(table -> table.id() == standing.tableId()))
                            .toList());
                    return new Part("experttable/pillar-part", new OfPillar(pillar, own, tally));
                });
    }

    @Override
    public Optional<Part> on(PartnerOrganisation partner) {
        return rights.member()
                .filter(member -> member.may(Permission.READ_ACTIONS, partner.scopes()))
                .map(member -> new ActionsAtHand(
                        actions.openOfPartner(partner.id(), FIRST),
                        actions.countOpenOfPartner(partner.id()),
                        tables.today()))
                .map(atHand -> new Part("experttable/partner-part", new OfPartner(partner, atHand)));
    }
}
