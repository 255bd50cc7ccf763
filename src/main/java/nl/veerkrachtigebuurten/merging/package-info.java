/** Findings that say the same become one, and findings that say two things become two; where each went stays known. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "access",
            "privacy",
            "programme",
            "recordfile",
            "seats",
            "buurtscan",
            "cause",
            "review"
        })
@NullMarked
package nl.veerkrachtigebuurten.merging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
