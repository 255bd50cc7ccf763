/** Following a milestone by e-mail, for anybody: asked for, confirmed, and forgotten when it is over. */
@ApplicationModule(allowedDependencies = {"platform", "access", "installation", "routekaart"})
@NullMarked
package nl.veerkrachtigebuurten.following;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
