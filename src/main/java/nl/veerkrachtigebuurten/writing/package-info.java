/**
 * What helps people write: what they paste comes in as Markdown, what differs between two texts is shown by word, and
 * what two people made of one text is joined.
 */
@ApplicationModule(allowedDependencies = {"access"})
@NullMarked
package nl.veerkrachtigebuurten.writing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
