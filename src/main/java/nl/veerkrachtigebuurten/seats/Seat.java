package nl.veerkrachtigebuurten.seats;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import java.util.Set;
import nl.veerkrachtigebuurten.access.Scope;
import nl.veerkrachtigebuurten.access.Scoped;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import nl.veerkrachtigebuurten.programme.PartnerOrganisation;
import nl.veerkrachtigebuurten.programme.Pillar;
import org.jspecify.annotations.Nullable;

/** A responsibility that somebody holds for a while: what owns a milestone, a plan or an action. It may be vacant. */
@Entity
public class Seat extends BaseEntity implements Scoped {

    @Enumerated(EnumType.STRING)
    private SeatKind kind;

    private String name;
    private @Nullable String mailbox;

    @ManyToOne(fetch = LAZY)
    private @Nullable Body body;

    @ManyToOne(fetch = LAZY)
    private @Nullable Pillar pillar;

    @ManyToOne(fetch = LAZY)
    private @Nullable PartnerOrganisation partner;

    @SuppressWarnings("NullAway.Init")
    protected Seat() {}

    private Seat(SeatKind kind, String name) {
        this.kind = kind;
        this.name = name;
    }

    static Seat in(Body body, SeatKind kind, String name) {
        var seat = new Seat(kind, name);
        seat.body = body;
        return seat;
    }

    static Seat leading(Pillar pillar, String name) {
        var seat = new Seat(SeatKind.PILLAR_LEADER, name);
        seat.pillar = pillar;
        return seat;
    }

    static Seat contactOf(PartnerOrganisation partner) {
        var seat = new Seat(SeatKind.PARTNER_CONTACT, "Contactpersoon " + partner.name());
        seat.partner = partner;
        return seat;
    }

    /** A seat in the stuurgroep is held on behalf of a partner. */
    void speakFor(@Nullable PartnerOrganisation partner) {
        this.partner = partner;
    }

    void describe(String name, @Nullable String mailbox) {
        this.name = name;
        this.mailbox = mailbox;
    }

    public SeatKind kind() {
        return kind;
    }

    /** As one says it: "pijlerleider Veiligheid". */
    public String name() {
        return name;
    }

    /** The address at which the seat is reached, whoever holds it. */
    public @Nullable String mailbox() {
        return mailbox;
    }

    public @Nullable Body body() {
        return body;
    }

    public @Nullable Pillar pillar() {
        return pillar;
    }

    public @Nullable PartnerOrganisation partner() {
        return partner;
    }

    @Override
    public Set<Scope> scopes() {
        return Set.of(Scope.seat(id()));
    }
}
