/** Who holds which responsibility, since when, until when; and so what each member may do today. */
@ApplicationModule(
        allowedDependencies = {"platform", "access", "account", "moment", "gathering", "recordfile", "programme"})
@NullMarked
package nl.veerkrachtigebuurten.seats;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
