/** The milestones in people's own calendars: a feed for anybody, and for members personal secret links. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "installation",
            "access",
            "account",
            "moment",
            "programme",
            "seats",
            "routekaart"
        })
@NullMarked
package nl.veerkrachtigebuurten.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
