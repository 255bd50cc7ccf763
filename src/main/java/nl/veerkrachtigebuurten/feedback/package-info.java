/** What became of what was said, from heard to helped: for whoever gave it, for who wrote it down, and who still waits. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "access",
            "gathering",
            "privacy",
            "programme",
            "buurtscan",
            "replycard",
            "cause",
            "intervention",
            "merging",
            "deferral",
            "designsession"
        })
@NullMarked
package nl.veerkrachtigebuurten.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
