package nl.veerkrachtigebuurten.privacy;

import java.util.List;
import java.util.Set;

/**
 * One field of a form in which words point to a person, until somebody says of each that they do not.
 *
 * @param confirmed keys of the words of which that was said
 */
public record MarkedField(String name, String text, List<PersonalFragment> fragments, Set<String> confirmed) {

    public List<Passage> passages() {
        return PersonalData.passages(text, fragments);
    }

    public String keyOf(PersonalFragment fragment) {
        return fragment.keyIn(name);
    }

    public boolean isConfirmed(PersonalFragment fragment) {
        return confirmed.contains(keyOf(fragment));
    }

    public boolean isSettled() {
        return fragments.stream().allMatch(this::isConfirmed);
    }
}
