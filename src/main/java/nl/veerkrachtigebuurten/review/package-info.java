/** What the team says of findings one after another: seen, counts, asks for more, or does not belong here. */
@ApplicationModule(allowedDependencies = {"platform", "access", "gathering", "programme", "buurtscan"})
@NullMarked
package nl.veerkrachtigebuurten.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
