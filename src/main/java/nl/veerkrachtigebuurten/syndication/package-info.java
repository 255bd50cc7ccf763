/** The published routekaart on other sites: as data, and as a page that fits in a frame. */
@ApplicationModule(
        allowedDependencies = {"platform", "installation", "access", "moment", "programme", "seats", "routekaart"})
@NullMarked
package nl.veerkrachtigebuurten.syndication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
