/** What a milestone that moves takes along: told before it moves, and asked of the owners afterwards. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "access",
            "gathering",
            "installation",
            "moment",
            "programme",
            "seats",
            "routekaart"
        })
@NullMarked
package nl.veerkrachtigebuurten.chain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
