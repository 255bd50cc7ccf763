/** Causes that are not taken up: why not, in plain words for residents, and which of them still wait for a word. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "access",
            "gathering",
            "privacy",
            "programme",
            "recordfile",
            "seats",
            "cause",
            "intervention"
        })
@NullMarked
package nl.veerkrachtigebuurten.deferral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
