package nl.veerkrachtigebuurten.routekaart;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import nl.veerkrachtigebuurten.programme.PagePart.Part;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers what other modules show of the milestones in a list. */
@Component
class MilestoneRows {

    private final ObjectProvider<MilestoneRowPart> parts;

    MilestoneRows(ObjectProvider<MilestoneRowPart> parts) {
        this.parts = parts;
    }

    /** By the ids of the milestones. */
    Map<Long, List<Part>> of(List<MilestoneSummary> milestones) {
        var ids = milestones.stream().map(MilestoneSummary::id).toList();
        return parts.orderedStream()
                .flatMap(part -> part.inRows(ids).entrySet().stream())
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }
}
