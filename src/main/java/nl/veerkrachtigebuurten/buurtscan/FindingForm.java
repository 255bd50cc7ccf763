package nl.veerkrachtigebuurten.buurtscan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import org.jspecify.annotations.Nullable;

/**
 * What the finding form submits. Complete once validated; a new finding has no version yet.
 *
 * @param key made with the form, so that one form makes one finding
 * @param confirmed keys of the marked words that the writer says point to nobody
 */
public record FindingForm(
        @Nullable UUID key,
        @NotBlank @Size(max = 4000) String words,
        @NotNull FindingKind kind,
        @Nullable @Size(max = 120) String place,
        @NotNull HeardBy heardBy,
        @Nullable Long partnerId,
        @NotNull LocalDate heardOn,
        @Nullable Set<Long> pillarIds,
        @Nullable @Size(max = 4000) String interpretation,
        @Nullable Set<String> confirmed,
        @Nullable Integer version) {

    /** An empty form; how and when something is heard often stays the same at the next door. */
    @SuppressWarnings("NullAway")
    static FindingForm blank(LocalDate heardOn, HeardBy heardBy, @Nullable Long partnerId) {
        return new FindingForm(
                UUID.randomUUID(), null, null, null, heardBy, partnerId, heardOn, null, null, null, null);
    }

    static FindingForm of(Finding finding, @Nullable String place) {
        var heard = finding.hearing();
        return new FindingForm(
                finding.key(),
                finding.words(),
                finding.kind(),
                place,
                heard.by(),
                heard.partner() == null ? null : heard.partner().id(),
                heard.on(),
                finding.pillars().stream().map(BaseEntity::id).collect(Collectors.toSet()),
                finding.interpretation(),
                null,
                finding.version());
    }

    /** The same text as something new. */
    FindingForm anew() {
        return with(UUID.randomUUID(), version);
    }

    /** The same text, to replace a later version. */
    FindingForm basedOn(int later) {
        return with(key, later);
    }

    private FindingForm with(@Nullable UUID key, @Nullable Integer version) {
        return new FindingForm(
                key, words, kind, place, heardBy, partnerId, heardOn, pillarIds, interpretation, confirmed, version);
    }

    /** What is written in this form is what the finding says. */
    boolean isSaidBy(Finding finding) {
        return finding.words().equals(words) && finding.kind() == kind;
    }
}
