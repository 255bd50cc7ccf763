package nl.veerkrachtigebuurten.privacy;

import static nl.veerkrachtigebuurten.privacy.PersonalFragment.Kind.ADDRESS;
import static nl.veerkrachtigebuurten.privacy.PersonalFragment.Kind.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.veerkrachtigebuurten.privacy.PersonalFragment.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PHONE      | Bel maar op 0612345678 als het lekt.          | 0612345678
            PHONE      | Zijn nummer is 06-12345678, zei hij.          | 06-12345678
            PHONE      | 06 - 1234 5678                                | 06 - 1234 5678
            PHONE      | 06 12 34 56 78                                | 06 12 34 56 78
            PHONE      | 06.12.34.56.78                                | 06.12.34.56.78
            PHONE      | Bel +31 6 12345678.                           | +31 6 12345678
            PHONE      | +31(0)612345678                               | +31(0)612345678
            PHONE      | 0031 6 1234 5678                              | 0031 6 1234 5678
            PHONE      | het vaste nummer (078) 612 34 56              | (078) 612 34 56
            PHONE      | 078-6123456                                   | 078-6123456
            PHONE      | 0180-412345                                   | 0180-412345
            PHONE      | Oma in België: +32 470 12 34 56               | +32 470 12 34 56
            PHONE      | 06-00001234                                   | 06-00001234
            EMAIL      | Mail jan.de-boer+wonen@example.nl even.       | jan.de-boer+wonen@example.nl
            EMAIL      | JAN@EXAMPLE.NL                                | JAN@EXAMPLE.NL
            EMAIL      | jan (at) example.nl                           | jan (at) example.nl
            EMAIL      | (zie jan@example.nl)                          | jan@example.nl
            BSN        | Haar BSN is 111222333.                        | 111222333
            BSN        | bsn: 1234.56.782                              | 1234.56.782
            BSN        | 123 456 782                                   | 123 456 782
            IBAN       | Stort op NL91ABNA0417164300 alsjeblieft       | NL91ABNA0417164300
            IBAN       | NL91 ABNA 0417 1643 00 en dan is het goed     | NL91 ABNA 0417 1643 00
            IBAN       | nl91abna0417164300                            | nl91abna0417164300
            IBAN       | rekening BE68 5390 0754 7034 is van hem       | BE68 5390 0754 7034
            ADDRESS    | Ze woont op 3331 AB 12, tweede etage.         | 3331 AB 12
            ADDRESS    | 3331AB 12a                                    | 3331AB 12a
            ADDRESS    | 3331ab 12                                     | 3331ab 12
            ADDRESS    | 3331 XY, nr. 7                                | 3331 XY, nr. 7
            ADDRESS    | Kloosstraat 12, 3331 AB Zwijndrecht           | 12, 3331 AB
            BIRTH_DATE | Zij is geboren 12-03-1980 in Dordrecht.       | geboren 12-03-1980
            BIRTH_DATE | geb. 12/3/80                                  | geb. 12/3/80
            BIRTH_DATE | Geboortedatum: 12 maart 1980                  | Geboortedatum: 12 maart 1980
            BIRTH_DATE | geboren op 1980-03-12                         | geboren op 1980-03-12
            BIRTH_DATE | geb.dat. 1.2.1999                             | geb.dat. 1.2.1999
            """)
    void findsWhatPointsToAPerson(Kind kind, String sentence, String words) {
        assertThat(PersonalData.in(sentence)).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(kind);
            assertThat(found.words()).isEqualTo(words);
            assertThat(sentence.substring(found.start(), found.end())).isEqualTo(words);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4 of 5 kinderen slapen op één kamer.",
                "Sinds 2019 is de speeltuin dicht, sinds 2023 is 1 wip terug.",
                "In 2024 of 2025 komt er 1 nieuwe.",
                "De huur ging van € 612,50 naar € 734,25 per maand.",
                "Dat kost € 1.250.000 of zelfs 10.000.000 euro.",
                "De bus gaat om 09:00, 10:30 en 17:45.",
                "Open van 09.00-17.00 uur, op zaterdag 10-16 uur.",
                "Op 01-02-2024 10:30 stond het water er weer.",
                "De lift is stuk sinds 12-03-2024 en nog steeds.",
                "Bel 112, of de gemeente op 14 078.",
                "Lijn 3 rijdt elke 15 minuten, lijn 92 elk uur.",
                "Wij wonen met 7 mensen in 45 m2.",
                "Mijn moeder is geboren in 1953 en woont hier 50 jaar.",
                "Zij is geboren en getogen in de Kloosstraat.",
                "Het is 25 graden in de slaapkamer, in juli 2024 wel 31.",
                "Portiek 3, etage 2, links.",
                "Op de begraafplaats staan 1200 en 1500 bomen.",
                "In 1985 er 20 huizen bij, in 1999 nog 12.",
                "Nummer 123456789 klopt niet.",
                "Artikel 2024.11.123 uit de folder.",
                "Kijk @buurtkamer op internet, of om 5 @ de hoek.",
                "Het zijn 3 op de 10, dus 30%."
            })
    void leavesOrdinarySentencesWithNumbersAlone(String sentence) {
        assertThat(PersonalData.in(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Kloosstraat 123, true",
        "Burgemeester de Bruïnelaan 7b, true",
        "Kloosstraat nr. 4, true",
        "Kloosstraat portiek 3, false",
        "Hoek Kloosstraat en het plein, false",
        "Buurtscan Kloosstraat 2024, false"
    })
    void aHouseNumberDoesNotBelongInAPlace(String place, boolean found) {
        assertThat(PersonalData.inPlace(place).stream().anyMatch(it -> it.kind() == ADDRESS))
                .isEqualTo(found);
    }

    @Test
    void cutsTheTextInPassagesAndLosesNothing() {
        var text = "Bel 0612345678 of mail jan@example.nl.";

        var passages = PersonalData.passages(text, PersonalData.in(text));

        assertThat(passages)
                .containsExactly(
                        new Passage("Bel ", false),
                        new Passage("0612345678", true),
                        new Passage(" of mail ", false),
                        new Passage("jan@example.nl", true),
                        new Passage(".", false));
    }

    @Test
    void aConfirmationHoldsForTheseWordsInThisFieldOnly() {
        var fragment = new PersonalFragment(PHONE, "0612345678", 4);

        assertThat(fragment.keyIn("words"))
                .isEqualTo(new PersonalFragment(PHONE, "0612345678", 9).keyIn("words"))
                .isNotEqualTo(fragment.keyIn("place"))
                .isNotEqualTo(new PersonalFragment(PHONE, "0612345679", 4).keyIn("words"));
    }

    @Property
    void findsEveryMobileNumberHoweverItIsSpaced(@ForAll("mobile") String number) {
        assertThat(PersonalData.in("Bel me op " + number + " na vijven."))
                .extracting(PersonalFragment::words)
                .contains(number);
    }

    @Property
    void findsExactlyTheNumbersThatStandTheElevenTest(
            @ForAll @IntRange(min = 100_000_000, max = 999_999_999) int number) {
        assertThat(PersonalData.in("nummer " + number).stream().anyMatch(it -> it.kind() == Kind.BSN))
                .isEqualTo(PersonalShape.isBsn(String.valueOf(number)));
    }

    @Property
    void neverLosesOrAddsText(@ForAll String text) {
        assertThat(PersonalData.passages(text, PersonalData.in(text)).stream()
                        .map(Passage::words)
                        .collect(Collectors.joining()))
                .isEqualTo(text);
    }

    @Provide
    Arbitrary<String> mobile() {
        var gap = Arbitraries.of("", "", "", " ", "-", " - ");
        return Arbitraries.strings()
                .numeric()
                .ofLength(8)
                .filter(digits -> !digits.matches("..(19|20).*"))
                .flatMap(digits -> gap.list().ofSize(8).map(gaps -> {
                    var number = new StringBuilder("06");
                    for (var place = 0; place < 8; place++) {
                        number.append(gaps.get(place)).append(digits.charAt(place));
                    }
                    return number.toString();
                }));
    }
}
