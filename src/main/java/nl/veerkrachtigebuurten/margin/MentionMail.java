package nl.veerkrachtigebuurten.margin;

import java.util.Objects;
import nl.veerkrachtigebuurten.installation.PortalAddress;
import nl.veerkrachtigebuurten.platform.Post;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Mails who was called into a conversation, where the portal has a mail server; the start page tells it anyway. */
@Component
class MentionMail {

    private final Post post;
    private final PortalAddress address;

    MentionMail(Post post, PortalAddress address) {
        this.post = post;
        this.address = address;
    }

    /** What the mail tells. */
    record Letter(String to, String author, String where, String words, String path) {

        static Letter of(Mention mention, String words) {
            var comment = mention.comment();
            return new Letter(
                    Objects.requireNonNull(mention.person().account()).email(),
                    mention.author(),
                    comment.chapter().titleInPlan(),
                    words,
                    comment.path());
        }
    }

    @TransactionalEventListener
    void send(Letter letter) {
        post.send(
                letter.to(),
                "mention.mail",
                letter.author(),
                letter.where(),
                letter.words(),
                address.of(letter.path()));
    }
}
