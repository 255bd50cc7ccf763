/** What shows whether something gets better: numbers with their target and source, and stories that weigh as much. */
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
package nl.veerkrachtigebuurten.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
