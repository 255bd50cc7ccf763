/** What helps people write: what they paste comes in as Markdown, and what differs between two texts is shown by word. */
@ApplicationModule(allowedDependencies = {"access"})
@NullMarked
package nl.veerkrachtigebuurten.writing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
