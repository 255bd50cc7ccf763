/** The file that a programme starts from: read, checked, and poured into an empty database. */
@ApplicationModule(allowedDependencies = {"recordfile", "moment", "programme"})
@NullMarked
package nl.veerkrachtigebuurten.programmefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
