/** Texts written to and read from the files that people keep them in: Word, OpenDocument and Markdown. */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package nl.veerkrachtigebuurten.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
