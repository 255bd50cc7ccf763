package nl.veerkrachtigebuurten.routekaart;

import java.util.Locale;

/** What a milestone is called where one chooses among hundreds: its title, and when it is. */
public record MilestoneName(long id, String title, String words) {

    /** As a list offers it. */
    public String choice() {
        return title + " (" + words + ")";
    }

    /** For boxes to tick. */
    public String name() {
        return choice();
    }

    boolean is(String typed) {
        return choice().equalsIgnoreCase(typed);
    }

    boolean isTitled(String typed) {
        return title.equalsIgnoreCase(typed);
    }

    boolean holds(String typed) {
        return choice().toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT));
    }
}
