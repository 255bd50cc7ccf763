/** The small library of ways to work together in a session: their steps, time and material. */
@ApplicationModule(allowedDependencies = {"platform", "access", "recordfile"})
@NullMarked
package nl.veerkrachtigebuurten.workingmethod;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
