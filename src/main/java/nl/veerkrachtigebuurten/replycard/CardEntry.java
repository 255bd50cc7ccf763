package nl.veerkrachtigebuurten.replycard;

import nl.veerkrachtigebuurten.buurtscan.FindingForm;

/** A card that was typed in well: its code, and the finding on it. */
record CardEntry(CardCode code, FindingForm finding) {

    /** Whether the finding that came from a card already is this one. */
    boolean isSaidBy(ReplyCards.Written written) {
        return written.key().equals(finding.key())
                && written.words().equals(finding.words())
                && written.kind().equals(finding.kind().name());
    }
}
