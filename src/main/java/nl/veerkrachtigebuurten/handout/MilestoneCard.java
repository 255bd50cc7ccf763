package nl.veerkrachtigebuurten.handout;

/**
 * What stands on the picture of a milestone that is shared.
 *
 * @param lane its pillar, or where else it stands
 * @param colour one of the look's, by name
 * @param state in words
 */
record MilestoneCard(
        String programme, String lane, String colour, String title, String moment, String state, boolean reached) {}
