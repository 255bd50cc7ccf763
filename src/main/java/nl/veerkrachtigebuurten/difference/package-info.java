/** What changed on the routekaart between two days, on screen and on paper; and the days that got a name to compare with. */
@ApplicationModule(
        allowedDependencies = {"platform", "access", "moment", "programme", "routekaart", "history", "sheet", "pdf"})
@NullMarked
package nl.veerkrachtigebuurten.difference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
