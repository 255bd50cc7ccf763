/** Which talents and initiatives from the scans can help with an intervention, and why. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "access",
            "programme",
            "recordfile",
            "seats",
            "buurtscan",
            "cause",
            "intervention"
        })
@NullMarked
package nl.veerkrachtigebuurten.talent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
