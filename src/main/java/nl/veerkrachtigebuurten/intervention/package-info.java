/** What is going to be done about causes: by whom, for whom, with what means, and how one shall know that it helps. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "access",
            "gathering",
            "moment",
            "programme",
            "recordfile",
            "seats",
            "plan",
            "planline",
            "experttable",
            "routekaart",
            "cause"
        })
@NullMarked
package nl.veerkrachtigebuurten.intervention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
