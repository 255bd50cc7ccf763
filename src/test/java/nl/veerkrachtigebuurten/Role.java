package nl.veerkrachtigebuurten;

/** Those who use the portal, each by one of the demo's accounts; the pillar that things are tried on is Veiligheid. */
public enum Role {
    VISITOR(""),
    OFFICE("programmabureau"),
    STUURGROEP("stuurgroep"),
    LEADER("pijlerleider.veiligheid"),
    OTHER_LEADER("pijlerleider.leren"),
    STRATEGIST("strateeg.wonen"),
    PROJECT_LEADER("projectleider.wonen"),
    PARTICIPATION("participatie"),
    PARTNER("partner.ozhw");

    private final String account;

    Role(String account) {
        this.account = account;
    }

    /** The part of the address before {@code @example.nl}. */
    public String account() {
        return account;
    }

    public boolean signsIn() {
        return !account.isEmpty();
    }
}
