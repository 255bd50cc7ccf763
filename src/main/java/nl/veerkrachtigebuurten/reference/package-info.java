/** Keeps texts that refer to a milestone or a seat true: what stands there today, and what stood there before. */
@ApplicationModule(allowedDependencies = {"platform", "access", "gathering", "programme", "plan"})
@NullMarked
package nl.veerkrachtigebuurten.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
