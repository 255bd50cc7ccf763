/** What the stuurgroep reads before it meets: what moved, what is at risk, what comes, and what nobody reports on. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "access",
            "moment",
            "programme",
            "seats",
            "routekaart",
            "adoption",
            "promise",
            "undermining",
            "fitcheck"
        })
@NullMarked
package nl.veerkrachtigebuurten.stuurgroep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
