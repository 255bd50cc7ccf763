/** Findings in files: taken out as the list shows them, and taken in after a look at every row. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "access",
            "gathering",
            "moment",
            "programme",
            "privacy",
            "sheet",
            "accesslog",
            "buurtscan"
        })
@NullMarked
package nl.veerkrachtigebuurten.findingfile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
