/** Dates as people say them: the words, and the window of days that they mean. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.veerkrachtigebuurten.moment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
