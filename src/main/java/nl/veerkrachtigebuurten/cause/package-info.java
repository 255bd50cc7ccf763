/** Causes behind what is heard and seen in the buurten: what they explain, how certain they are, and what points at them. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "access",
            "gathering",
            "programme",
            "recordfile",
            "seats",
            "privacy",
            "buurtscan"
        })
@NullMarked
package nl.veerkrachtigebuurten.cause;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
