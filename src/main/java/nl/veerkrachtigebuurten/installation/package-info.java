/** How the portal comes up on a machine: with a database of its own or one that is given, and what it says then. */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package nl.veerkrachtigebuurten.installation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
