/** What the programme promised, in whichever text: to whom, by which seat, by when, and what became of it. */
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
            "writing",
            "routekaart"
        })
@NullMarked
package nl.veerkrachtigebuurten.promise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
