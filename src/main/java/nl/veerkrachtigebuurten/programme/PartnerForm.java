package nl.veerkrachtigebuurten.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the form of a partner submits; a new partner has no version yet. */
record PartnerForm(
        @NotBlank @Size(max = 120) String name,

        @Nullable
        @Pattern(regexp = "https?://[^\\s/.]+\\.\\S+", message = "{partner.website.unreadable}")
        @Size(max = 300)
        String website,

        @Nullable @Size(max = 20_000) String about,
        @Nullable Integer version) {

    /** A web address as people write it: without its beginning. */
    PartnerForm {
        if (website != null && !website.contains("://")) {
            website = "https://" + website;
        }
    }

    static PartnerForm of(PartnerOrganisation partner) {
        return new PartnerForm(partner.name(), partner.website(), partner.about(), partner.version());
    }
}
