/** Who may do what: permissions, what they are bound to, and the question "may this member do this to that?". */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.veerkrachtigebuurten.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
