package nl.veerkrachtigebuurten.cause;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_FINDINGS;

import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.privacy.SmallNumbers;
import org.jspecify.annotations.Nullable;

/** How many findings point at a cause: for the team exactly, for others in the steps of {@link SmallNumbers}. */
public record Pointing(long causeId, long findings) {

    /** As a member may know it; none where there are too few to tell. */
    public static @Nullable Integer told(long findings, Member member) {
        return SmallNumbers.told(findings, member.may(EDIT_FINDINGS));
    }
}
