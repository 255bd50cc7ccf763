@org.jspecify.annotations.NullMarked
package nl.veerkrachtigebuurten;
