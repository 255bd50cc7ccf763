package nl.veerkrachtigebuurten.stuurgroep;

import static nl.veerkrachtigebuurten.platform.Among.ids;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.veerkrachtigebuurten.routekaart.MilestoneSummary;
import nl.veerkrachtigebuurten.routekaart.Routekaart;
import nl.veerkrachtigebuurten.routekaart.Slips;
import nl.veerkrachtigebuurten.routekaart.StatusReports;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what moved since a day. */
@Component
class StuurgroepReading {

    private static final Limit MOST = Limit.of(200);

    private final Routekaart routekaart;
    private final Slips slips;
    private final StatusReports reports;
    private final Clock clock;

    StuurgroepReading(Routekaart routekaart, Slips slips, StatusReports reports, Clock clock) {
        this.routekaart = routekaart;
        this.slips = slips;
        this.reports = reports;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    WhatMoved since(LocalDate day) {
        var today = LocalDate.now(clock);
        var begin = day.atStartOfDay(clock.getZone()).toInstant();
        var milestones = routekaart.read(true);
        var pressing = milestones.stream()
                .filter(milestone -> WhatMoved.isPressing(milestone, today))
                .map(MilestoneSummary::id)
                .toList();
        var last = reports.lastOf(ids(pressing)).stream()
                .collect(Collectors.toMap(report -> report.milestone().id(), Function.identity()));
        return new WhatMoved(day, today, milestones, slips.since(begin, MOST), reports.since(begin, MOST), last);
    }
}
