package nl.veerkrachtigebuurten.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** Words that put a label on people are found in all their forms, and no others. */
class LabellingWordsTests {

    private final LabellingWords labels = new LabellingWords();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Er wonen veel probleemgezinnen in de flat.|probleemgezinnen",
                "Dat ene PROBLEEMGEZIN op de hoek.|PROBLEEMGEZIN",
                "Een probleem-gezin, zegt men.|probleem-gezin",
                "Typisch een probleemwijkje.|probleemwijkje",
                "Voor multi-probleemgezinnen is er niets.|multi-probleemgezinnen",
                "Kansarme jongeren komen er niet.|Kansarme",
                "Het is voor kansarmen.|kansarmen",
                "Dit is een achterstandsbuurt.|achterstandsbuurt",
                "In achterstandswijken is het erger.|achterstandswijken",
                "Veel allochtonen en weinig contact.|allochtonen",
                "Een allochtone moeder.|allochtone",
                "Hangjongeren bij het plein.|Hangjongeren",
                "De hangjeugd is er weer.|hangjeugd",
                "Zwakke gezinnen redden het niet.|Zwakke gezinnen",
                "Zorg voor de zwakkeren.|zwakkeren",
                "Kwetsbare groepen doen niet mee.|Kwetsbare groepen",
                "Het zijn laaggeletterden.|laaggeletterden",
                "Laagopgeleide ouders lezen het niet.|Laagopgeleide",
                "Bijstandsmoeders komen wel.|Bijstandsmoeders",
                "Een verwarde man op straat.|verwarde man",
                "Er lopen verwarde personen.|verwarde personen",
                "Daklozen slapen in de portiek.|Daklozen",
                "Junkies op de trap.|Junkies",
                "Risicojongeren in beeld.|Risicojongeren",
                "Voor bejaarden is het te ver.|bejaarden",
                "Schooluitvallers hangen rond.|Schooluitvallers",
                "De buurt verpaupert.|verpaupert",
                "Een moeilijk bereikbare doelgroep.|moeilijk bereikbare doelgroep"
            })
    void findsThem(String sentence, String words) {
        assertThat(labels.in(sentence)).extracting(Labelling::words).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Een gezin met een probleem met de huur.",
                "Het probleem in de wijk is de verlichting.",
                "Zwakke verlichting bij de tunnel, en een zwakkere lamp erachter.",
                "De kansen zijn hier arm aan variatie.",
                "Jongeren hangen de slingers op.",
                "Te gek dat er een moestuin komt, gek genoeg helpt het.",
                "De rust wordt gestoord door brommers.",
                "Illegaal afval in de steeg.",
                "De moeilijk bereikbare parkeerplaats achter de flat.",
                "Ze kampen met schimmel.",
                "De speeltuigen en het tuigje van de pony.",
                "Een kwetsbare dijk, en een kwetsbaar plantje.",
                "De onderlaag van het veldje is nat.",
                "De bewoners van Oudjesland.",
                "Ik ben blij met mijn buren.",
                ""
            })
    void leavesOtherWordsAlone(String sentence) {
        assertThat(labels.in(sentence)).isEmpty();
    }

    @Test
    void eachHasAHintInBothLanguages() {
        var found = labels.in("Dat probleemgezin.").get(0).word();
        assertThat(found.hint(Locale.ENGLISH)).startsWith("Say what").isNotEqualTo(found.hint(new Locale("nl")));

        LocaleContextHolder.setLocale(new Locale("nl"));
        assertThat(labels.hints("Een probleemgezin naast een Probleemgezin."))
                .hasSize(1)
                .allMatch(hint -> hint.instead().startsWith("Zeg wat er speelt"));
        LocaleContextHolder.resetLocaleContext();
        assertThat(labels.in(null)).isEmpty();
    }
}
