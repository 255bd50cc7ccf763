/** Who supports or disputes a cause, with which argument, and how certain it has been called, since when and why. */
@ApplicationModule(allowedDependencies = {"platform", "access", "programme", "recordfile", "seats", "cause"})
@NullMarked
package nl.veerkrachtigebuurten.judgement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
