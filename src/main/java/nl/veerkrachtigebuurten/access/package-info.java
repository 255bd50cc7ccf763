/** Who may do what: accounts, permissions, and the question "may this member do this to that?". */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package nl.veerkrachtigebuurten.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
