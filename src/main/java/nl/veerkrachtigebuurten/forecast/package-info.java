/** How well the moments of the routekaart were foretold: how far and how often milestones are put off, and why. */
@ApplicationModule(allowedDependencies = {"platform", "access", "moment", "programme", "routekaart"})
@NullMarked
package nl.veerkrachtigebuurten.forecast;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
