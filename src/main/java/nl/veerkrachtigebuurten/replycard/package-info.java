/** Cards with a code: given at the door, or printed on sheets beforehand and typed in afterwards. */
@ApplicationModule(allowedDependencies = {"platform", "access", "programme", "privacy", "buurtscan"})
@NullMarked
package nl.veerkrachtigebuurten.replycard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
