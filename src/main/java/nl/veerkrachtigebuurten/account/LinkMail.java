package nl.veerkrachtigebuurten.account;

import nl.veerkrachtigebuurten.installation.PortalAddress;
import nl.veerkrachtigebuurten.platform.Post;
import org.springframework.stereotype.Component;

/** Mails one-time links, where the portal has a mail server. */
@Component
class LinkMail implements Invitations {

    private final LinkIssuer links;
    private final Post post;
    private final PortalAddress address;

    LinkMail(LinkIssuer links, Post post, PortalAddress address) {
        this.links = links;
        this.post = post;
        this.address = address;
    }

    @Override
    public boolean canMail() {
        return post.canSend();
    }

    @Override
    public String invite(Account account) {
        return send(AccessLink.Purpose.INVITATION, account);
    }

    @Override
    public void remind(Account account) {
        send(AccessLink.Purpose.FORGOTTEN, account);
    }

    private String send(AccessLink.Purpose purpose, Account account) {
        var link = address.of(links.issue(purpose, account));
        post.send(account.email(), "mail." + purpose, link);
        return link;
    }
}
