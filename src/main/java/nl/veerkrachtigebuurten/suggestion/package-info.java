/** Who may not edit a chapter suggests another text to who may: accepted whole or by change, or declined with a reason. */
@ApplicationModule(
        allowedDependencies = {"platform", "access", "gathering", "programme", "seats", "plan", "writing", "recordfile"
        })
@NullMarked
package nl.veerkrachtigebuurten.suggestion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
