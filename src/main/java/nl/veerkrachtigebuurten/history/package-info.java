/** The past of the routekaart: what Envers keeps of it, and the routekaart as it stood on any day. */
@ApplicationModule(allowedDependencies = {"platform", "access", "moment", "programme", "seats", "routekaart"})
@NullMarked
package nl.veerkrachtigebuurten.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
