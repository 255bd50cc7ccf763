/** With what somebody signs in: accounts, their passwords, and the one-time links to choose one. */
@ApplicationModule(allowedDependencies = {"platform", "access", "installation"})
@NullMarked
package nl.veerkrachtigebuurten.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
