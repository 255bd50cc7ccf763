/** The programme that this installation serves: its pillars, partners and buurten, and the file they come from. */
@ApplicationModule(allowedDependencies = {"platform", "access", "moment", "gathering", "recordfile"})
@NullMarked
package nl.veerkrachtigebuurten.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
