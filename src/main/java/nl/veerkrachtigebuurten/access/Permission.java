package nl.veerkrachtigebuurten.access;

/** What can be done in the portal; which seat may do it, and to what, stands in {@code seats.SeatRights}. */
public enum Permission {
    /** People, seats, appointments and accounts. */
    MANAGE_PEOPLE,
    /** The programme, its pillars, partners and buurten; bound to a pillar or an organisation for those who hold one. */
    EDIT_PROGRAMME,
    /** Milestones: plan, revise, drop; bound to a pillar or to participation. */
    EDIT_MILESTONES,
    /** Status reports; bound to the seat that owns the milestone, its pillar, or participation. */
    REPORT_STATUS,
    /** Steps towards a milestone; bound to the seat that owns the step, the milestone's pillar, or participation. */
    TICK_STEPS,
    /** What moved, what is at risk, what must be decided. */
    READ_STUURGROEP,
    /** Plans and their chapters; bound to a pillar or to participation. */
    EDIT_PLANS,
    /** Working texts of plans, provisional ones included. */
    READ_PLANS,
    /** Comment on a passage of a plan. */
    COMMENT_PLANS,
    /** Suggest another text to whoever may edit it; bound to the plans of pillars for those who have no say in others. */
    SUGGEST_PLANS,
    /** Adopt a version of a plan, return it, and set how many signatures it takes. */
    ADOPT_PLANS,
    /** Mark a sentence of a plan as a line that has to become action; for who edits the plan, and who translates its lines. */
    MARK_LINES,
    /** Say what became of a promise; bound to the seat that made it. */
    KEEP_PROMISES,
    /** Let a promise lapse by a decision, and write down those of newsletters and minutes. */
    DECIDE_PROMISES,
    /** Turn a line of a plan into action; bound to a pillar or to the expert table that translates it. */
    TRANSLATE_LINES,
    /** Actions of an expert table; bound to the table, its pillars, or the seat that owns the action. */
    EDIT_ACTIONS,
    /** Actions and tables. */
    READ_ACTIONS,
    /** Log what was heard or seen. */
    ADD_FINDINGS,
    /** Change, import and remove findings, and keep buurtscans. */
    EDIT_FINDINGS,
    /** Read findings, with the buurt as their place. */
    READ_FINDINGS,
    /** Read the exact places of findings. */
    READ_PLACES,
    /** Take findings out as a file. */
    EXPORT_FINDINGS,
    /** Who looked at what is guarded, or took it out, and for what. */
    READ_LOG,
    /** Causes, what is done about them, and how they hang together. */
    READ_CAUSES,
    /** Propose causes, say what points at them and what they lead to, and set how certain they are. */
    EDIT_CAUSES,
    /** Say to residents why a cause is not taken up; bound to a pillar for those who lead one. */
    DEFER_CAUSES,
    /** Support or dispute a cause with an argument. */
    ARGUE_CAUSES,
    /** What is going to be done about causes; bound to a pillar. */
    EDIT_INTERVENTIONS,
    /** Say that an intervention is undermined by a cause; bound to a pillar of either. */
    SAY_UNDERMINED,
    /** Accept for a while, as the stuurgroep, that an intervention is undermined. */
    ACCEPT_UNDERMINING,
    /** Say which talents and initiatives can help with an intervention; bound to its pillars. */
    MATCH_TALENTS,
    /** Design sessions: plan them, invite, say what comes on the table and who took part. */
    EDIT_DESIGN_SESSIONS,
    /** Say which interventions came out of a design session. */
    ADD_OUTCOMES,
    /** Write notes during a design session. */
    NOTE_DESIGN_SESSIONS,
    /** How a partner looks at a cause; bound to the organisation that one speaks for. */
    STATE_PERSPECTIVES,
    /** Write down what was learned, and tell it anew. */
    WRITE_LESSONS,
    /** Ask people whether something fits, print forms, type in what they wrote; bound to a pillar or to participation. */
    HOLD_FIT_CHECKS,
    /** What people wrote with their answer, and every number; bound to the pillar or seat that owns what was asked about. */
    READ_FIT_STORIES,
    /** Decide what to do where something does not fit; bound to who owns it. */
    DECIDE_FITS,
    /** Follow something, and tell numbers and stories of it; bound to a pillar, to participation or to a seat. */
    EDIT_INDICATORS,
    /** Take in the figures of CBS. */
    IMPORT_FIGURES
}
