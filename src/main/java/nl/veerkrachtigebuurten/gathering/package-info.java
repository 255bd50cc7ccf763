/** What a module hands to the pages that gather from everywhere: the start page and search. */
@ApplicationModule(allowedDependencies = {"access", "moment"})
@NullMarked
package nl.veerkrachtigebuurten.gathering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
