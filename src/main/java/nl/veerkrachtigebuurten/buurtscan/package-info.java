/** The exploration of a buurt: what was heard and seen there, in whose words, and who may read how much of it. */
@ApplicationModule(
        allowedDependencies = {"platform", "access", "gathering", "moment", "programme", "seats", "accesslog", "privacy"
        })
@NullMarked
package nl.veerkrachtigebuurten.buurtscan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
