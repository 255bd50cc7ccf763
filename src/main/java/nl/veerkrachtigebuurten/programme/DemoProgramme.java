package nl.veerkrachtigebuurten.programme;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts of the demo ({@code demo/programme.yml}), by the keys of the programme file. */
record DemoProgramme(List<Text> pillars, List<Text> neighbourhoods, List<PartnerText> partners) {

    record Text(String key, String about) {}

    record PartnerText(String key, String about, @Nullable String website, List<Name> names) {

        void tell(PartnerOrganisation partner) {
            partner.describe(partner.name(), about, website);
            names.forEach(name -> {
                partner.forget(name.name());
                partner.alsoKnownAs(name.entity());
            });
        }
    }

    /** @param usedFrom a day, as in {@code 2012-01-01} */
    record Name(
            String name,
            String kind,
            @Nullable String usedFrom,
            @Nullable String usedUntil) {

        PartnerName entity() {
            return new PartnerName(name, PartnerName.Kind.valueOf(kind), day(usedFrom), day(usedUntil));
        }

        private static @Nullable LocalDate day(@Nullable String day) {
            return day == null ? null : LocalDate.parse(day);
        }
    }
}
