/** How residents and stakeholders say whether something fits: by a link or a code on paper, without an account or a name. */
@ApplicationModule(
        allowedDependencies = {"platform", "access", "installation", "privacy", "programme", "recordfile", "fitcheck"})
@NullMarked
package nl.veerkrachtigebuurten.fitanswer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
