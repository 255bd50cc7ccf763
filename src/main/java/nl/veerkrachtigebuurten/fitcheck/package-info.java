/** Whether a plan or an intervention still fits those it is for, and what is decided where it does not. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "access",
            "gathering",
            "installation",
            "privacy",
            "programme",
            "recordfile",
            "seats",
            "plan",
            "buurtscan",
            "cause",
            "intervention"
        })
@NullMarked
package nl.veerkrachtigebuurten.fitcheck;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
