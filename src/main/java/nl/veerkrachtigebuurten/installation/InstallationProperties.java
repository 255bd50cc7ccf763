package nl.veerkrachtigebuurten.installation;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is set about this installation.
 *
 * @param address the address at which people find the portal, where that is not this computer
 * @param data the directory for the portal's own database and files
 * @param demo whether this is a demo; follows from having no database given, and cannot be set
 */
@ConfigurationProperties("portal")
record InstallationProperties(
        @Nullable String address,
        @DefaultValue("data") Path data,
        @DefaultValue("false") boolean demo) {}
