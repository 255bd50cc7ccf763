/** Paper: what a template says, as a tagged PDF that anybody can read and that stays readable for years. */
@ApplicationModule(allowedDependencies = {"platform", "installation"})
@NullMarked
package nl.veerkrachtigebuurten.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
