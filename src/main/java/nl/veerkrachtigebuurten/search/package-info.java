/** Finds what a member may see, wherever it is kept: every module searches its own. */
@ApplicationModule(allowedDependencies = {"platform", "access", "gathering", "moment"})
@NullMarked
package nl.veerkrachtigebuurten.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
