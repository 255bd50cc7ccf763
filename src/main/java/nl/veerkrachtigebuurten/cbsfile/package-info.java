/** Figures of buurten, taken in from the files that CBS publishes. */
@ApplicationModule(allowedDependencies = {"platform", "access", "programme", "cause", "sheet"})
@NullMarked
package nl.veerkrachtigebuurten.cbsfile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
