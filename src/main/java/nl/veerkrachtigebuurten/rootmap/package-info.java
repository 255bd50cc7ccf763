/** The root map: from what was heard through causes and interventions to milestones, drawn around what one looks at, and the questions that always stand. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "access",
            "gathering",
            "programme",
            "timeline",
            "privacy",
            "buurtscan",
            "cause",
            "intervention",
            "routekaart"
        })
@NullMarked
package nl.veerkrachtigebuurten.rootmap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
