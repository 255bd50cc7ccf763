/** The milestones as a sheet that people keep elsewhere: taken out, changed, looked at cell by cell, and taken in again. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "installation",
            "access",
            "gathering",
            "moment",
            "programme",
            "seats",
            "routekaart",
            "sheet"
        })
@NullMarked
package nl.veerkrachtigebuurten.milestonefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
