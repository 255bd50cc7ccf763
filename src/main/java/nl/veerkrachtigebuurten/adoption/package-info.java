/** Plans go from draft to submitted to adopted: frozen versions, signed one by one by members of the stuurgroep. */
@ApplicationModule(
        allowedDependencies = {"platform", "access", "gathering", "programme", "seats", "plan", "writing", "recordfile"
        })
@NullMarked
package nl.veerkrachtigebuurten.adoption;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
