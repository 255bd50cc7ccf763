/** Reads a YAML file into records, and tells all that is wrong with it at once, with the line of each. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.veerkrachtigebuurten.recordfile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
