/** What each partner sees of a cause, thinks causes it, can give and needs, side by side; and that they differ, where they do. */
@ApplicationModule(allowedDependencies = {"platform", "access", "programme", "recordfile", "seats", "cause"})
@NullMarked
package nl.veerkrachtigebuurten.perspective;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
