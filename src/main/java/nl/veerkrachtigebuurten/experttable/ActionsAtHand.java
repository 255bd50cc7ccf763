package nl.veerkrachtigebuurten.experttable;

import java.time.LocalDate;
import java.util.List;

/** The first of somebody's open actions, and how many there are. */
record ActionsAtHand(List<Action> actions, long total, LocalDate today) {}
