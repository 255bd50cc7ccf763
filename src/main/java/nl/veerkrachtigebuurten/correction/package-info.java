/** Takes back what was wrongly said to point at a cause, or a cause to lead to; that it was said stays readable. */
@ApplicationModule(allowedDependencies = {"platform", "access", "programme", "buurtscan", "cause", "consequence"})
@NullMarked
package nl.veerkrachtigebuurten.correction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
