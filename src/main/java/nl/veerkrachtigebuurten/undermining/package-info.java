/** Which untreated cause undermines an intervention, often one of another pillar, until something is done about it or the stuurgroep accepts it for a while. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "access",
            "gathering",
            "programme",
            "recordfile",
            "seats",
            "plan",
            "cause",
            "intervention"
        })
@NullMarked
package nl.veerkrachtigebuurten.undermining;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
