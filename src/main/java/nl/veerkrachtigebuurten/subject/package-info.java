/** What the portal knows of one person, told and removed when that person asks for it. */
@ApplicationModule(allowedDependencies = {"platform", "access", "account", "accesslog", "seats", "sheet"})
@NullMarked
package nl.veerkrachtigebuurten.subject;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
