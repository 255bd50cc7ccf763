/** Rows read from and written to the files that people keep them in: spreadsheets and CSV. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.veerkrachtigebuurten.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
