/** How one comes in: accounts, passwords, invitations, sessions, and what a browser may do with our pages. */
@ApplicationModule(allowedDependencies = {"platform", "access", "installation"})
@NullMarked
package nl.veerkrachtigebuurten.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
