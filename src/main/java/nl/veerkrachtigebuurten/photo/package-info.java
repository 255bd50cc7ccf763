/** Photos that belong to findings: without where they were taken, and for the team only. */
@ApplicationModule(allowedDependencies = {"platform", "access", "programme", "buurtscan"})
@NullMarked
package nl.veerkrachtigebuurten.photo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
