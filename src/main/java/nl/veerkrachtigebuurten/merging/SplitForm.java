package nl.veerkrachtigebuurten.merging;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veerkrachtigebuurten.buurtscan.Finding;
import nl.veerkrachtigebuurten.buurtscan.FindingKind;
import nl.veerkrachtigebuurten.buurtscan.Retold;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import org.jspecify.annotations.Nullable;

/**
 * The two things that a finding says.
 *
 * @param key made with the form, so that one form splits once
 * @param confirmed keys of the marked words that the writer says point to nobody
 */
record SplitForm(
        @NotNull UUID key,
        @NotBlank @Size(max = 4000) String firstWords,
        @NotNull FindingKind firstKind,
        @Nullable @Size(max = 4000) String firstInterpretation,
        @Nullable Set<Long> firstPillarIds,
        @NotBlank @Size(max = 4000) String secondWords,
        @NotNull FindingKind secondKind,
        @Nullable @Size(max = 4000) String secondInterpretation,
        @Nullable Set<Long> secondPillarIds,
        @NotBlank @Size(max = 200) String reason,
        @Nullable Set<String> confirmed,
        @NotNull Integer version) {

    @SuppressWarnings("NullAway")
    static SplitForm of(Finding it) {
        var pillars = it.pillars().stream().map(BaseEntity::id).collect(Collectors.toSet());
        return new SplitForm(
                UUID.randomUUID(),
                it.words(),
                it.kind(),
                it.interpretation(),
                pillars,
                it.words(),
                it.kind(),
                it.interpretation(),
                pillars,
                null,
                null,
                it.version());
    }

    /** What is said twice is not split. */
    boolean isSame() {
        return firstWords != null && firstWords.equals(secondWords);
    }

    /** The two findings that come of it. */
    public List<Retold> parts() {
        return List.of(
                new Retold(keyOf(1), firstKind, firstWords, firstInterpretation, given(firstPillarIds)),
                new Retold(keyOf(2), secondKind, secondWords, secondInterpretation, given(secondPillarIds)));
    }

    /** The texts in which nobody may be pointed at, by the field they stand in. */
    Map<String, @Nullable String> texts() {
        var texts = new LinkedHashMap<String, @Nullable String>();
        texts.put("firstWords", firstWords);
        texts.put("firstInterpretation", firstInterpretation);
        texts.put("secondWords", secondWords);
        texts.put("secondInterpretation", secondInterpretation);
        return texts;
    }

    Set<String> confirmedKeys() {
        return given(confirmed);
    }

    private UUID keyOf(int part) {
        return UUID.nameUUIDFromBytes((key + "/" + part).getBytes(StandardCharsets.UTF_8));
    }

    private static <T> Set<T> given(@Nullable Set<T> chosen) {
        return chosen == null
                ? Set.of()
                : chosen.stream().filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
