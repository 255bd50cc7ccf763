/** All that was heard at one bijeenkomst, written down on one page. */
@ApplicationModule(allowedDependencies = {"platform", "access", "privacy", "programme", "recordfile", "buurtscan"})
@NullMarked
package nl.veerkrachtigebuurten.assembly;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
