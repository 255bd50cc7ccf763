/** The plans that the programme delivers, chapter by chapter, and every version of their text. */
@ApplicationModule(
        allowedDependencies = {"platform", "access", "gathering", "moment", "programme", "seats", "writing", "draft"})
@NullMarked
package nl.veerkrachtigebuurten.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
