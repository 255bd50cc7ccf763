/** Who looked at what is guarded, or took it out, and for what purpose: said first, kept for good. */
@ApplicationModule(allowedDependencies = {"platform", "access", "programme"})
@NullMarked
package nl.veerkrachtigebuurten.accesslog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
