/** What every slice stands on: identity, errors, forms, text and language. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.veerkrachtigebuurten.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
