package nl.veerkrachtigebuurten.intervention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.veerkrachtigebuurten.access.Scope;
import nl.veerkrachtigebuurten.cause.Cause;
import nl.veerkrachtigebuurten.programme.PartnerOrganisation;
import nl.veerkrachtigebuurten.programme.Pillar;
import nl.veerkrachtigebuurten.routekaart.Milestone;
import org.jspecify.annotations.Nullable;

/**
 * What the form of an intervention submits. Complete once validated; a new one has no version yet.
 *
 * @param causes and milestones: titles, as they are typed
 */
record InterventionForm(
        @NotBlank @Size(max = 140) String title,
        @NotBlank @Size(max = 4000) String what,
        @Nullable @Size(max = 300) String forWhom,
        @NotEmpty(message = "{cause.pillars.needed}") List<Long> pillarIds,
        @Nullable List<Long> partnerIds,
        @Nullable List<@Nullable String> causes,
        @Nullable List<@Nullable String> milestones,
        @Nullable Long lineId,
        @Nullable @Size(max = 1000) String effect,
        @Nullable @Size(max = 600) String figures,
        @Nullable @Size(max = 600) String stories,

        @Nullable @Pattern(regexp = NUMBER, message = "{intervention.number.wrong}")
        String euros,

        @Nullable @Pattern(regexp = HOURS, message = "{intervention.number.wrong}")
        String hours,

        @Nullable @Size(max = 200) String funder,
        @NotNull Long ownerId,
        @Nullable Integer version) {

    /** Digits, with dots or spaces between them as one writes thousands. */
    private static final String NUMBER = "\\d{1,3}([. ]?\\d{3}){0,2}|\\d{1,9}";

    private static final String HOURS = "\\d{1,3}[. ]?\\d{3}|\\d{1,6}";
    private static final int MOST_TITLES = 30;

    Means means() {
        return new Means(number(euros), number(hours), funder);
    }

    private static @Nullable Integer number(@Nullable String typed) {
        return typed == null ? null : Integer.valueOf(typed.replaceAll("[. ]", ""));
    }

    private static @Nullable String typed(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }

    static InterventionForm of(Intervention it) {
        return new InterventionForm(
                it.title(),
                it.what(),
                it.forWhom(),
                it.pillars().stream().map(Pillar::id).toList(),
                it.partners().stream().map(PartnerOrganisation::id).toList(),
                it.causes().stream().map(Cause::title).toList(),
                it.milestones().stream().map(Milestone::title).toList(),
                it.line() == null ? null : it.line().id(),
                it.effect(),
                it.figures(),
                it.stories(),
                typed(it.means().euros()),
                typed(it.means().hours()),
                it.means().funder(),
                it.owner().id(),
                it.version());
    }

    public Set<Scope> scopes() {
        return pillarIds.stream().filter(Objects::nonNull).map(Scope::pillar).collect(Collectors.toSet());
    }

    List<String> causeTitles() {
        return typed(causes);
    }

    List<String> milestoneTitles() {
        return typed(milestones);
    }

    private static List<String> typed(@Nullable List<@Nullable String> lines) {
        return lines == null
                ? List.of()
                : lines.stream()
                        .filter(line -> line != null && !line.isBlank())
                        .limit(MOST_TITLES)
                        .distinct()
                        .toList();
    }

    /** What was typed, and two lines more. */
    public List<String> causeLines() {
        return withRoom(causeTitles());
    }

    /** What was typed, and two lines more. */
    public List<String> milestoneLines() {
        return withRoom(milestoneTitles());
    }

    private static List<String> withRoom(List<String> typed) {
        var lines = new ArrayList<>(typed);
        lines.addAll(List.of("", ""));
        return lines;
    }
}
