/** How long what points to people is kept, and that it is gone after that. */
@ApplicationModule(allowedDependencies = {"platform", "accesslog"})
@NullMarked
package nl.veerkrachtigebuurten.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
