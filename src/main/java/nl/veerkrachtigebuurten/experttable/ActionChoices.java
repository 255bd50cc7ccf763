package nl.veerkrachtigebuurten.experttable;

import java.util.List;
import nl.veerkrachtigebuurten.programme.PartnerOrganisation;
import nl.veerkrachtigebuurten.programme.PartnerOrganisations;
import nl.veerkrachtigebuurten.seats.Body;
import nl.veerkrachtigebuurten.seats.SeatName;
import nl.veerkrachtigebuurten.seats.Seats;
import org.springframework.stereotype.Component;

/** What the form of an action offers to choose from. */
@Component
class ActionChoices {

    private final ExpertTables tables;
    private final Seats seats;
    private final PartnerOrganisations partners;
    private final Aims aims;

    ActionChoices(ExpertTables tables, Seats seats, PartnerOrganisations partners, Aims aims) {
        this.tables = tables;
        this.seats = seats;
        this.partners = partners;
        this.aims = aims;
    }

    /** Who may be asked to do something: the table's own seats first, then all others. */
    List<SeatName> owners(Body table) {
        var holders = tables.holders();
        return seats.namesFirstOf(table.id()).stream().map(holders::option).toList();
    }

    List<PartnerOrganisation> partners() {
        return partners.findAllByOrderByName();
    }

    List<Aims.Option> aims(Body table, Aim chosen) {
        return aims.options(table, chosen);
    }
}
