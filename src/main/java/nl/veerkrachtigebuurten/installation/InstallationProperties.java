package nl.veerkrachtigebuurten.installation;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is set about this installation.
 *
 * @param data the directory for the portal's own database and files
 * @param demo whether this is a demo; follows from having no database given, and cannot be set
 */
@ConfigurationProperties("portal")
record InstallationProperties(
        @DefaultValue("data") Path data,
        @DefaultValue("false") boolean demo) {}
