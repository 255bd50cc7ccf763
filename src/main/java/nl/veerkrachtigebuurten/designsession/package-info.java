/** Design sessions: people of several pillars take findings and causes in, work together, and give interventions out. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "access",
            "gathering",
            "moment",
            "programme",
            "recordfile",
            "seats",
            "buurtscan",
            "cause",
            "intervention",
            "workingmethod"
        })
@NullMarked
package nl.veerkrachtigebuurten.designsession;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
