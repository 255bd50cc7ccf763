/** How one comes in: signing in, sessions, and what a browser may do with our pages. */
@ApplicationModule(allowedDependencies = {"platform", "access", "account", "draft"})
@NullMarked
package nl.veerkrachtigebuurten.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
