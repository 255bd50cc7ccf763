/** The page on which a member begins: what waits, what changed, what comes. Other modules hand it their part. */
@ApplicationModule(allowedDependencies = {"platform", "access", "gathering", "moment", "seats"})
@NullMarked
package nl.veerkrachtigebuurten.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
