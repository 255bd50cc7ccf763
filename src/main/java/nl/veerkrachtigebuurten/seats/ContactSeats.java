package nl.veerkrachtigebuurten.seats;

import nl.veerkrachtigebuurten.programme.PartnerAdded;
import nl.veerkrachtigebuurten.programme.PartnerOrganisations;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A partner that joins the coalition has a contact from then on, though nobody may have that seat yet. */
@Component
class ContactSeats {

    private final PartnerOrganisations partners;
    private final Seats seats;

    ContactSeats(PartnerOrganisations partners, Seats seats) {
        this.partners = partners;
        this.seats = seats;
    }

    @EventListener
    void on(PartnerAdded added) {
        seats.save(Seat.contactOf(partners.get(added.partnerId())));
    }
}
