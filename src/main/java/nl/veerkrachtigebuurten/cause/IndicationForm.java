package nl.veerkrachtigebuurten.cause;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.BindParam;

/** What points at a cause: findings that were chosen, or a figure or source that is typed. */
record IndicationForm(
        @NotNull EvidenceKind kind,
        @BindParam("bevinding") @Nullable List<Long> findingIds,
        @Nullable @Size(max = 300) String words,
        @Nullable @Size(max = 160) String source,

        @Nullable @Size(max = 500) @Pattern(regexp = "https?://\\S+", message = "{indication.link.wrong}")
        String link,

        @NotNull Certainty certainty) {

    static IndicationForm blank(List<Long> findingIds) {
        return new IndicationForm(
                findingIds.isEmpty() ? EvidenceKind.FIGURE : EvidenceKind.FINDING,
                findingIds,
                null,
                null,
                null,
                Certainty.POSSIBLE);
    }

    List<Long> findings() {
        return findingIds == null ? List.of() : findingIds;
    }

    /** What a kind of evidence cannot do without. */
    void check(Errors errors) {
        if (kind == EvidenceKind.FINDING && findings().isEmpty()) {
            errors.rejectValue("kind", "indication.findings.needed");
        }
        if (kind == EvidenceKind.FIGURE && words == null) {
            errors.rejectValue("words", "indication.words.needed");
        }
        if (kind != EvidenceKind.FINDING && source == null) {
            errors.rejectValue("source", "indication.source.needed");
        }
        if (kind == EvidenceKind.SOURCE && link == null && !errors.hasFieldErrors("link")) {
            errors.rejectValue("link", "indication.link.needed");
        }
    }
}
