/** A line with stations per track, laid out so that no two labels overlap, and drawn as SVG. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.veerkrachtigebuurten.timeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
