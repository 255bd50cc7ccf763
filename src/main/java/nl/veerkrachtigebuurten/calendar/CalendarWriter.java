package nl.veerkrachtigebuurten.calendar;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.*;
import nl.veerkrachtigebuurten.installation.PortalAddress;
import nl.veerkrachtigebuurten.routekaart.Excerpts;
import nl.veerkrachtigebuurten.routekaart.Milestone;
import org.springframework.stereotype.Component;

/**
 * Writes milestones as all-day events. The same milestones give the same bytes, so that a reader can ask whether
 * anything has changed.
 */
@Component
class CalendarWriter {

    private static final ParameterList NONE = new ParameterList();
    private static final ParameterList DURATION = new ParameterList(List.of(Value.DURATION));
    private static final Duration HALF_A_DAY = Duration.ofHours(12);

    private final EventWords words;
    private final PortalAddress address;

    CalendarWriter(EventWords words, PortalAddress address) {
        this.words = words;
        this.address = address;
    }

    /** @param forMembers whether links lead to pages that ask one to sign in */
    byte[] write(String name, List<Milestone> milestones, boolean forMembers, Locale locale) {
        var calendar = new Calendar();
        head(name).forEach(calendar::add);
        for (var milestone : milestones) {
            EventDays.of(milestone).ifPresent(days -> calendar.add(event(milestone, days, forMembers, locale)));
        }
        if (calendar.getComponentList().getAll().isEmpty()) {
            calendar.add(timeZone());
        }
        return FoldedLines.of(calendar.toString());
    }

    /** A calendar must hold something; all-day events need no time zone, but an empty one can hold that of the programme. */
    private static VTimeZone timeZone() {
        var zone = new VTimeZone();
        zone.add(new TzId("Europe/Amsterdam"));
        zone.add(observance(new Daylight(), "19810329T020000", 3, ZoneOffset.ofHours(1), ZoneOffset.ofHours(2)));
        zone.add(observance(new Standard(), "19961027T030000", 10, ZoneOffset.ofHours(2), ZoneOffset.ofHours(1)));
        return zone;
    }

    private static Observance observance(
            Observance observance, String since, int month, ZoneOffset from, ZoneOffset to) {
        observance.add(new DtStart<LocalDateTime>(since));
        observance.add(new RRule<LocalDateTime>("FREQ=YEARLY;BYMONTH=" + month + ";BYDAY=-1SU"));
        observance.add(new TzOffsetFrom(from));
        observance.add(new TzOffsetTo(to));
        return observance;
    }

    /** The name and the rhythm stand there twice: as the specification says, and as older programs look for them. */
    private static List<Property> head(String name) {
        return List.of(
                new ProdId("-//Veerkrachtige Buurten//Portaal//NL"),
                new Version(NONE, Version.VALUE_2_0),
                new CalScale(CalScale.VALUE_GREGORIAN),
                new Name(NONE, name),
                new XProperty("X-WR-CALNAME", name),
                new XProperty("X-WR-TIMEZONE", "Europe/Amsterdam"),
                new RefreshInterval(DURATION, HALF_A_DAY),
                new XProperty("X-PUBLISHED-TTL", HALF_A_DAY.toString()));
    }

    private VEvent event(Milestone milestone, EventDays days, boolean forMembers, Locale locale) {
        var event = new VEvent(false);
        var changed = milestone.changed().at();
        List.of(
                        new Uid("mijlpaal-" + milestone.id() + "@" + host()),
                        new DtStamp(changed),
                        new LastModified(changed),
                        new Sequence(milestone.version()),
                        new DtStart<>(days.first()),
                        new DtEnd<>(days.last().plusDays(1)),
                        new Summary(words.summary(milestone, locale)),
                        new Description(words.description(milestone, locale)),
                        new Categories(new TextList(words.categories(milestone, locale))),
                        new Url(page(milestone, forMembers)),
                        new Status(status(milestone)),
                        new Clazz(milestone.isPublished() ? Clazz.VALUE_PUBLIC : Clazz.VALUE_PRIVATE),
                        new Transp(Transp.VALUE_TRANSPARENT),
                        new XProperty("X-MICROSOFT-CDO-BUSYSTATUS", "FREE"))
                .forEach(event::add);
        return event;
    }

    private static String status(Milestone milestone) {
        if (milestone.isDropped()) {
            return Status.VALUE_CANCELLED;
        }
        var certain = milestone.isReached() || milestone.moment().isExact();
        return certain ? Status.VALUE_CONFIRMED : Status.VALUE_TENTATIVE;
    }

    private URI page(Milestone milestone, boolean forMembers) {
        var path = forMembers ? "/mijlpalen/" + milestone.id() : Excerpts.pathOf(milestone);
        return URI.create(address.of(path));
    }

    /** The portal's own name, so that milestones of two portals in one calendar are never taken for each other. */
    private String host() {
        return URI.create(address.of("/")).getHost();
    }
}
