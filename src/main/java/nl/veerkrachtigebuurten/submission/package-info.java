/** What people submitted as the text of a chapter, kept even where it was refused, disputed or left. */
@ApplicationModule(allowedDependencies = {"platform", "access", "programme", "plan"})
@NullMarked
package nl.veerkrachtigebuurten.submission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
