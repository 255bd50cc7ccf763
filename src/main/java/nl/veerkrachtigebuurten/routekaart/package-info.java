/** The milestones of the programme: who promised what for when, how it stands, and the map of all of them. */
@ApplicationModule(
        allowedDependencies = {"platform", "access", "gathering", "moment", "programme", "seats", "timeline"})
@NullMarked
package nl.veerkrachtigebuurten.routekaart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
