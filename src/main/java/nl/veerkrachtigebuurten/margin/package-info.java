/** What people say of passages of the plans, in the margin of the text: comments, replies, and who is called in. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "access",
            "account",
            "gathering",
            "installation",
            "programme",
            "recordfile",
            "seats",
            "plan",
            "writing"
        })
@NullMarked
package nl.veerkrachtigebuurten.margin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
