package nl.veerkrachtigebuurten.rootmap;

import org.jspecify.annotations.Nullable;

/**
 * Something on the root map.
 *
 * @param state message key of how it stands, of a cause how certain it is; none where it has no state
 * @param look the name of that state, by which it is drawn
 * @param colour of its first pillar
 * @param href its own page
 * @param around the map around it; none where that is the map one looks at
 * @param number of findings in a group, or of what is not shown; none where it may not be told
 */
record Node(
        String key,
        NodeKind kind,
        String title,
        @Nullable String state,
        String look,
        String colour,
        String href,
        @Nullable String around,
        @Nullable Integer number) {

    public boolean isFocus() {
        return around == null && kind != NodeKind.FINDINGS && kind != NodeKind.MORE;
    }
}
