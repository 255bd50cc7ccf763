package nl.veerkrachtigebuurten.syndication;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The published milestones as data. Other sites build on these names: they are added to, never changed. They are Dutch,
 * as the Dutch rules for APIs ask; {@code routekaart.schema.json} and {@code docs/routekaart-json.md} explain them.
 */
record RoutekaartDocument(
        @JsonProperty("$schema") String schema,
        @JsonProperty("programma") String programme,
        @JsonProperty("adres") String address,
        @JsonProperty("mijlpalen") List<Entry> milestones) {

    /** @param why as plain text */
    record Entry(
            @JsonProperty("nummer") long id,
            @JsonProperty("versie") int version,
            @JsonProperty("titel") String title,
            @JsonProperty("waarom") @Nullable String why,
            @JsonProperty("moment") When moment,
            @JsonProperty("stand") String state,
            @JsonProperty("bereiktOp") @Nullable LocalDate reachedOn,
            @JsonProperty("hoortBij") String lane,
            @JsonProperty("pijlers") List<Named> pillars,
            @JsonProperty("buurt") @Nullable Named neighbourhood,
            @JsonProperty("eigenaar") String owner,
            @JsonProperty("wachtOp") List<Long> needs,
            @JsonProperty("adres") String address,
            @JsonProperty("gewijzigd") Instant changed) {}

    record When(
            @JsonProperty("woorden") String words,
            @JsonProperty("vroegst") @Nullable LocalDate earliest,
            @JsonProperty("laatst") @Nullable LocalDate latest) {}

    record Named(
            @JsonProperty("sleutel") String key,
            @JsonProperty("naam") String name) {}
}
