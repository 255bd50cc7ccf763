/** Findings that are written down where there is no connection: kept sealed on the device until the portal has them. */
@ApplicationModule(allowedDependencies = {"platform", "access", "buurtscan"})
@NullMarked
package nl.veerkrachtigebuurten.doorway;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
