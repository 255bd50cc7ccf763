/** What people are typing and have not saved yet: kept for whoever types it, and who is writing where right now. */
@ApplicationModule(allowedDependencies = {"platform", "access", "writing"})
@NullMarked
package nl.veerkrachtigebuurten.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
