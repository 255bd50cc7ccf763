package nl.veerkrachtigebuurten.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MergeTests {

    private static final String BASE = """
            ## Planning

            Wij openen de buurtkamer in de Kloosstraat voor iedereen die er woont.

            - Maandag is er koffie
            - Dinsdag is er soep
            - Woensdag is er taalles

            In de zomer kijken we samen terug op wat er gebeurd is.""";

    @Test
    void changesInTwoParagraphsJoin() {
        var theirs = BASE.replace("voor iedereen", "voor alle mensen");
        var mine = BASE.replace("In de zomer", "In juli");

        assertThat(Merge.of(BASE, theirs, mine))
                .isEqualTo(Merge.of("", "", theirs.replace("In de zomer", "In juli")))
                .matches(Merge::isClean);
    }

    @Test
    void changesInOneParagraphJoinByWord() {
        var theirs = BASE.replace("de buurtkamer", "een buurtkamer");
        var mine = BASE.replace("die er woont.", "die er woont of werkt.");

        assertThat(clean(theirs, mine)).isEqualTo(theirs.replace("die er woont.", "die er woont of werkt."));
    }

    @Test
    void neighbouringItemsOfAListJoin() {
        var theirs = BASE.replace("Maandag is er koffie", "Maandag drinken we samen thee");
        var mine = BASE.replace("- Dinsdag is er soep\n", "- Dinsdag eten we brood\n- En op zaterdag dansen we\n");

        assertThat(clean(theirs, mine))
                .isEqualTo(mine.replace("Maandag is er koffie", "Maandag drinken we samen thee"));
    }

    @Test
    void aParagraphAddedBesideAChangedOneJoins() {
        var theirs = BASE.replace("die er woont.", "die er woont, jong en oud.");
        var mine = BASE.replace("die er woont.", "die er woont.\n\nDe sleutel ligt bij de bakker op de hoek.");

        assertThat(clean(theirs, mine))
                .contains("jong en oud.\n\nDe sleutel ligt bij de bakker op de hoek.\n\n- Maandag");
    }

    @Test
    void wordsThatBothChangedAreAConflictThatHasBoth() {
        var theirs = BASE.replace("In de zomer", "In de herfst");
        var mine = BASE.replace("In de zomer", "In de winter");

        var merge = Merge.of(BASE, theirs, mine);

        assertThat(merge.conflicts())
                .containsExactly(new Conflict(
                        "In de zomer kijken we samen terug op wat er gebeurd is.",
                        "In de herfst kijken we samen terug op wat er gebeurd is.",
                        "In de winter kijken we samen terug op wat er gebeurd is.",
                        "In de herfst winter kijken we samen terug op wat er gebeurd is."));
        assertThat(merge.text()).endsWith(merge.conflicts().get(0).joined());
    }

    @Test
    void wordsSideBySideAreAConflict() {
        assertThat(conflict("Klaar medio mei dit jaar.", "Klaar begin mei dit jaar.", "Klaar medio juni dit jaar."))
                .isEqualTo(new Conflict(
                        "Klaar medio mei dit jaar.",
                        "Klaar begin mei dit jaar.",
                        "Klaar medio juni dit jaar.",
                        "Klaar begin juni dit jaar."));
    }

    @Test
    void deletingWhatSomebodyElseEditsIsAConflictThatKeepsTheEdit() {
        var theirs = BASE.replace("\n\nIn de zomer kijken we samen terug op wat er gebeurd is.", "");
        var mine = BASE.replace("In de zomer", "Elke zomer");

        var edited = "Elke zomer kijken we samen terug op wat er gebeurd is.";
        assertThat(conflict(BASE, theirs, mine)).returns("", Conflict::theirs).returns(edited, Conflict::joined);
        assertThat(conflict(BASE, mine, theirs)).returns("", Conflict::mine).returns(edited, Conflict::joined);
        assertThat(Merge.of(BASE, theirs, mine).text()).endsWith(edited);
    }

    @Test
    void deletingAParagraphLeavesAnEditBesideIt() {
        var theirs = BASE.replace("- Dinsdag is er soep\n", "");
        var mine = BASE.replace("Maandag is er koffie", "Iedereen komt langs");

        assertThat(clean(theirs, mine)).isEqualTo(theirs.replace("Maandag is er koffie", "Iedereen komt langs"));
    }

    @Test
    void aMovedParagraphTakesAnEditAlong() {
        var summer = "In de zomer kijken we samen terug op wat er gebeurd is.";
        var theirs = BASE.replace("\n\n" + summer, "").replace("## Planning\n\n", "## Planning\n\n" + summer + "\n\n");
        var mine = BASE.replace("In de zomer", "Elke zomer");

        var expected = theirs.replace("In de zomer", "Elke zomer");
        assertThat(clean(theirs, mine)).isEqualTo(expected);
        assertThat(clean(mine, theirs)).isEqualTo(expected);
    }

    @Test
    void whatBothMovedOrAddedStandsThereOnce() {
        var summer = "In de zomer kijken we samen terug op wat er gebeurd is.";
        var theirs = summer + "\n\n" + BASE.replace("\n\n" + summer, "");
        var mine = BASE.replace("\n\n" + summer, "").replace("- Maandag", summer + "\n\n- Maandag");

        assertThat(clean(theirs, mine)).isEqualTo(theirs);
        assertThat(clean(BASE + "\n\nEen nieuwe alinea erbij.", "Een nieuwe alinea erbij.\n\n" + BASE))
                .isEqualTo(BASE + "\n\nEen nieuwe alinea erbij.");
    }

    @Test
    void twoAdditionsAtOnePlaceAreAConflict() {
        assertThat(conflict(BASE, BASE + "\n\nDit erbij.\n\nSamen.", BASE + "\n\nDat erbij.\n\nSamen."))
                .isEqualTo(new Conflict("", "Dit erbij.", "Dat erbij.", "Dit erbij.\n\nDat erbij."));
    }

    @Test
    void aParagraphWrittenAnewByOneAndEditedByAnotherIsAConflict() {
        var theirs = BASE.replace(
                "Wij openen de buurtkamer in de Kloosstraat voor iedereen die er woont.",
                "Het huis van de wijk blijft voorlopig dicht, want de vloer moet eerst droog zijn.");
        var mine = BASE.replace("in de Kloosstraat", "in de Dorpsstraat");

        assertThat(conflict(BASE, theirs, mine).joined()).contains("Het huis van de wijk", "in de Dorpsstraat");
    }

    @Test
    void cellsOfATableJoin() {
        var table = "| Wie | Wat |\n|---|---|\n| Anna | koffie |\n| Bram | soep |";
        var theirs = table.replace("koffie", "thee");
        var mine = table.replace("Bram", "Bo") + "\n| Cas | brood |";

        assertThat(Merge.of(table, theirs, mine))
                .isEqualTo(
                        Merge.of("", "", "| Wie | Wat |\n|---|---|\n| Anna | thee |\n| Bo | soep |\n| Cas | brood |"));
    }

    @Test
    void aParagraphDoesNotRunOnFromAList() {
        var base = "- Eerst dit\n\nDaarom kiezen we voor mensen in de buurt.";
        var theirs = base.replace("voor mensen", "voor alle mensen");

        assertThat(conflict(base, theirs, "- Eerst dit\n- Wie kent wie?").joined())
                .isEqualTo("Daarom kiezen we voor alle mensen in de buurt.\n- Wie kent wie?");
        assertThat(Merge.of(base, theirs, "- Eerst dit\n- Wie kent wie?").text())
                .isEqualTo("- Eerst dit\n\nDaarom kiezen we voor alle mensen in de buurt.\n- Wie kent wie?");
    }

    @Test
    void manyEmptyLinesAreNoTrouble() {
        var gap = "\n \t".repeat(30_000) + "\n";

        assertThat(Merge.of("Begin." + gap + "Einde.", "Een begin." + gap + "Einde.", "Begin." + gap + "Het einde."))
                .matches(Merge::isClean)
                .returns("Een begin." + gap + "Het einde.", Merge::text);
    }

    private static String clean(String theirs, String mine) {
        var merge = Merge.of(BASE, theirs, mine);
        assertThat(merge.conflicts()).isEmpty();
        return merge.text();
    }

    private static Conflict conflict(String base, String theirs, String mine) {
        var merge = Merge.of(base, theirs, mine);
        assertThat(merge.conflicts()).hasSize(1);
        return merge.conflicts().get(0);
    }
}
