/** The steps that people set together towards a milestone: who takes which, what is taken, and how far that is. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "access",
            "gathering",
            "moment",
            "programme",
            "recordfile",
            "seats",
            "routekaart"
        })
@NullMarked
package nl.veerkrachtigebuurten.step;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
