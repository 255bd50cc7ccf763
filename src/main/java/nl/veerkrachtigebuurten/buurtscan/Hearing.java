package nl.veerkrachtigebuurten.buurtscan;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import nl.veerkrachtigebuurten.programme.PartnerOrganisation;
import org.jspecify.annotations.Nullable;

/** When and how something was heard; through a partner, if it is known, through which. */
@Embeddable
public record Hearing(
        @Column(name = "heard_on") LocalDate on,

        @Column(name = "heard_by") @Enumerated(EnumType.STRING)
        HeardBy by,

        @ManyToOne(fetch = LAZY) @JoinColumn(name = "partner_id") @Nullable
        PartnerOrganisation partner) {}
