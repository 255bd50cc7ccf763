package nl.veerkrachtigebuurten.experttable;

/** How many actions of a table, and of its pillar, are in a state, and how many of those are late. */
record Standing(long tableId, ActionState state, long actions, long late) {}
