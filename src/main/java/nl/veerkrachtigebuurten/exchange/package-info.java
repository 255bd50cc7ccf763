/** Plans in and out: taken out as documents to read and to go on with, taken in from Word. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "installation",
            "access",
            "programme",
            "plan",
            "adoption",
            "writing",
            "document",
            "pdf"
        })
@NullMarked
package nl.veerkrachtigebuurten.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
