package nl.veerkrachtigebuurten.rootmap;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The words of the root map, in the language of whoever looks at it. */
@Component("rootMapWording")
class Wording {

    private final MessageSource messages;

    Wording(MessageSource messages) {
        this.messages = messages;
    }

    /** What it is and how it stands: "oorzaak, mogelijk". */
    public String kind(Node node) {
        var kind = say("rootmap.kind." + node.kind());
        return node.state() == null || node.kind() == NodeKind.FINDINGS ? kind : kind + ", " + say(node.state());
    }

    /** What it is called; a group of findings by how many they are. */
    public String title(Node node) {
        if (node.kind() == NodeKind.MORE) {
            return say("rootmap.more", node.number());
        }
        if (node.kind() != NodeKind.FINDINGS) {
            return node.title();
        }
        var number = node.number() == null
                ? say("rootmap.few")
                : say(node.state() == null ? "rootmap.findings.least" : "rootmap.findings", node.number());
        return node.state() == null
                ? number
                : number + ": " + say(node.state()).toLowerCase(LocaleContextHolder.getLocale());
    }

    /** What a line says: "leidt tot". */
    public String relation(Node from, Node to) {
        return say("rootmap.relation." + (from.kind() == NodeKind.FINDINGS ? NodeKind.FINDING : from.kind()) + "."
                + to.kind());
    }

    String say(String key, @Nullable Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
