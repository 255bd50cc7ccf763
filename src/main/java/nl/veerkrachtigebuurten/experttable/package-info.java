/** Expert tables: strategists and project leaders who translate plan lines into actions, and how those stand. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "access",
            "gathering",
            "moment",
            "programme",
            "seats",
            "plan",
            "planline",
            "routekaart",
            "recordfile"
        })
@NullMarked
package nl.veerkrachtigebuurten.experttable;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
