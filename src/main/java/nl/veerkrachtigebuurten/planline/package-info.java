/** Sentences of the plans that have to become action, and how far each of them is. */
@ApplicationModule(
        allowedDependencies = {"platform", "access", "gathering", "programme", "recordfile", "seats", "plan", "writing"
        })
@NullMarked
package nl.veerkrachtigebuurten.planline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
