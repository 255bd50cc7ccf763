package nl.veerkrachtigebuurten.experttable;

import java.util.List;
import java.util.Objects;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Permission;
import nl.veerkrachtigebuurten.gathering.Hit;
import nl.veerkrachtigebuurten.gathering.Searchable;
import nl.veerkrachtigebuurten.programme.ProgrammePart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Finds actions by their title, as far as the member may see them. */
@Component
@Order(ProgrammePart.EXPERT_TABLE + 1)
class ActionSearch implements Searchable {

    private final Actions actions;

    ActionSearch(Actions actions) {
        this.actions = actions;
    }

    @Override
    public List<Hit> search(String words, Member member, int most) {
        if (!member.may(Permission.READ_ACTIONS)) {
            return List.of();
        }
        var found = Wanted.seenWith(Sight.of(member)).and(Wanted.titled(words)).and(Wanted.mostAlike(words));
        return actions.findBy(found, query -> query.limit(most).all()).stream()
                .map(action -> new Hit(
                        "action.kind",
                        action.title(),
                        ActionDesk.addressOf(action),
                        Objects.requireNonNullElse(action.stateWords(), "")))
                .toList();
    }
}
