/** What was learned, from what worked and from what did not, found where it matters. */
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
package nl.veerkrachtigebuurten.lesson;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
