/** The pages around the work: the front page, what the law asks to tell, and the way in to keeping the portal. */
@ApplicationModule(allowedDependencies = {"platform", "access", "programme", "seats"})
@NullMarked
package nl.veerkrachtigebuurten.front;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
