/** The routekaart as it is handed out: printed, shared and followed by those who do not sign in. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "access",
            "installation",
            "moment",
            "pdf",
            "programme",
            "routekaart",
            "seats",
            "timeline"
        })
@NullMarked
package nl.veerkrachtigebuurten.handout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
