/** What a cause leads to, by whose word, and the circles that come of it. */
@ApplicationModule(allowedDependencies = {"platform", "access", "programme", "recordfile", "seats", "cause"})
@NullMarked
package nl.veerkrachtigebuurten.consequence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
