package nl.veerkrachtigebuurten.account;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.veerkrachtigebuurten.installation.PortalAddress;
import nl.veerkrachtigebuurten.installation.StartupNotice;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says on the console how to come in: the demo's accounts, or the link for the very first account. */
@Component
class AccountNotice implements StartupNotice {

    private final Accounts accounts;
    private final AccessLinks links;
    private final LinkIssuer issuer;
    private final PortalAddress address;
    private final Clock clock;
    private final boolean demo;

    AccountNotice(
            Accounts accounts,
            AccessLinks links,
            LinkIssuer issuer,
            PortalAddress address,
            Clock clock,
            @Value("${portal.demo:false}") boolean demo) {
        this.accounts = accounts;
        this.links = links;
        this.issuer = issuer;
        this.address = address;
        this.clock = clock;
        this.demo = demo;
    }

    @Override
    @Transactional
    public List<String> lines() {
        if (demo) {
            return demoAccounts();
        }
        if (accounts.existsByPasswordHashIsNotNull()) {
            return List.of();
        }
        links.findByPurposeAndUsedAtIsNull(AccessLink.Purpose.FIRST_ACCOUNT).forEach(link -> link.use(clock.instant()));
        return List.of(
                "Maak het eerste account van het programmabureau (eenmalige link, 7 dagen geldig):",
                "  " + address.of(issuer.issue(AccessLink.Purpose.FIRST_ACCOUNT, null)));
    }

    private List<String> demoAccounts() {
        var lines = new ArrayList<String>();
        lines.add("Inloggen in de demo, met wachtwoord veerkracht-demo:");
        accounts.findByDemoTrueOrderById().forEach(account -> lines.add("  " + account.email()));
        return lines;
    }
}
