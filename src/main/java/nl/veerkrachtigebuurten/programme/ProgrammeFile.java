package nl.veerkrachtigebuurten.programme;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A programme as its file tells it ({@code config/programme/zwijndrecht.yml}). These records are the file's schema:
 * their names in snake case are the keys, what is not nullable and not a list or map must be there. Keys refer to keys.
 */
public record ProgrammeFile(
        About programme,
        List<PillarEntry> pillars,
        List<PartnerEntry> partners,
        List<BodyEntry> bodies,
        List<NeighbourhoodEntry> neighbourhoods,
        List<MilestoneEntry> milestones,
        List<PlanEntry> plans,
        List<String> chapters,
        List<BuurtscanEntry> buurtscans) {

    public record About(
            String name, String motto, Municipality municipality, String started, Integer horizon, String about) {}

    public record Municipality(String name, String code) {}

    public record PillarEntry(String key, String name, String motto, String colour) {}

    public record PartnerEntry(String key, String name, List<String> otherNames) {}

    /** @param seats how many of each: {@code lid: 7} */
    public record BodyEntry(
            String key,
            String kind,
            @Nullable String pillar,
            String name,
            Map<String, Integer> seats,
            @Nullable Size size) {}

    public record Size(Integer least, Integer most) {}

    public record NeighbourhoodEntry(String key, String name) {}

    /**
     * @param moment in words
     * @param lane {@code governance} or {@code participation}, where it has no pillar
     * @param owner the key of a body; a pillar's milestone belongs to its leader
     * @param dependsOn titles of other milestones
     */
    public record MilestoneEntry(
            String title,
            String moment,
            @Nullable String lane,
            @Nullable String pillar,
            @Nullable String owner,
            @Nullable String neighbourhood,
            String state,
            List<String> dependsOn) {}

    /** @param kind {@code pillar}, {@code neighbourhood} or {@code vision} */
    public record PlanEntry(
            String key,
            String kind,
            @Nullable String pillar,
            @Nullable String neighbourhood,
            @Nullable RestsOn restsOn,
            String title,
            String due) {}

    public record RestsOn(String buurtscan) {}

    public record BuurtscanEntry(
            String key, String neighbourhood, Integer year, String phase, List<FindingEntry> findings) {}

    /** @param kind the kind as the page says it: {@code knelpunt} */
    public record FindingEntry(
            String kind,
            String heard,
            @Nullable String partner,
            List<String> pillars,
            String words,
            @Nullable String interpretation) {}
}
