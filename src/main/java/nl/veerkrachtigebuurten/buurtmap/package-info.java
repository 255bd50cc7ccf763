/** The map of the buurten, from boundaries that the programme office takes in, and the same as a table. */
@ApplicationModule(allowedDependencies = {"platform", "access", "programme", "routekaart", "buurtscan"})
@NullMarked
package nl.veerkrachtigebuurten.buurtmap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
