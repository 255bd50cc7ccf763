package nl.veerkrachtigebuurten.milestonefile;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkrachtigebuurten.installation.PortalAddress;
import nl.veerkrachtigebuurten.routekaart.Excerpts;
import nl.veerkrachtigebuurten.routekaart.Milestone;
import nl.veerkrachtigebuurten.sheet.SheetWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes milestones as rows of a sheet. */
@Component
class MilestoneSheet {

    private static final Locale DUTCH = new Locale("nl");

    private final Excerpts excerpts;
    private final PortalAddress address;
    private final MessageSource messages;
    private final Clock clock;

    MilestoneSheet(Excerpts excerpts, PortalAddress address, MessageSource messages, Clock clock) {
        this.excerpts = excerpts;
        this.address = address;
        this.messages = messages;
        this.clock = clock;
    }

    /** @param forMembers whether addresses lead to the pages of members */
    void write(List<Milestone> milestones, boolean forMembers, SheetWriter sheet) throws IOException {
        sheet.row(Stream.of(MilestoneColumn.values())
                .map(MilestoneColumn::heading)
                .toList());
        var needs = excerpts.needsAmong(milestones);
        for (var milestone : milestones) {
            sheet.row(cells(
                    milestone, words(needs.getOrDefault(milestone.id(), Collections.emptySortedSet())), forMembers));
        }
    }

    private List<@Nullable Object> cells(Milestone milestone, String needs, boolean forMembers) {
        var cells = new ArrayList<@Nullable Object>();
        for (var column : MilestoneColumn.values()) {
            cells.add(
                    switch (column) {
                        case STATE -> state(milestone);
                        case NEEDS -> needs;
                        case ADDRESS ->
                            address.of(forMembers ? "/mijlpalen/" + milestone.id() : Excerpts.pathOf(milestone));
                        default -> column.cell(milestone);
                    });
        }
        return cells;
    }

    private String state(Milestone milestone) {
        return messages.getMessage("status." + milestone.stateOn(LocalDate.now(clock)), null, DUTCH);
    }

    private static String words(Collection<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
