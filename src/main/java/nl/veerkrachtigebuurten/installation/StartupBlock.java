package nl.veerkrachtigebuurten.installation;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The few lines that somebody who started the portal needs, printed once it is up. */
@Component
class StartupBlock {

    private final InstallationProperties properties;
    private final PortalAddress address;
    private final ObjectProvider<StartupNotice> notices;

    StartupBlock(InstallationProperties properties, PortalAddress address, ObjectProvider<StartupNotice> notices) {
        this.properties = properties;
        this.address = address;
        this.notices = notices;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        System.out.println("\n  " + String.join("\n  ", lines()) + "\n");
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("Het portaal is open: " + address.of("/"));
        notices.orderedStream().forEach(notice -> lines.addAll(notice.lines()));
        if (properties.demo()) {
            lines.add("Een demo, alleen op deze computer te openen. De gegevens staan in "
                    + properties.data().toAbsolutePath().normalize());
        }
        return lines;
    }
}
