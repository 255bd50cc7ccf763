package nl.veerkrachtigebuurten.cbsfile;

import static nl.veerkrachtigebuurten.access.Permission.IMPORT_FIGURES;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.veerkrachtigebuurten.access.Rights;
import nl.veerkrachtigebuurten.programme.Neighbourhood;
import nl.veerkrachtigebuurten.programme.PagePart;
import nl.veerkrachtigebuurten.programme.ProgrammePart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** For anybody: what CBS says of a buurt, year by year. */
@Component
@Order(ProgrammePart.BUURTSCAN + 6)
class CbsFiguresOfBuurt implements PagePart {

    private final CbsValues values;
    private final Rights rights;

    CbsFiguresOfBuurt(CbsValues values, Rights rights) {
        this.values = values;
        this.rights = rights;
    }

    /** @param figures those that any of the years has */
    record Content(List<CbsFigure> figures, Map<Integer, Map<CbsFigure, BigDecimal>> years) {

        public String sources() {
            return years.keySet().stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
        }
    }

    @Override
    public Optional<Part> on(Neighbourhood neighbourhood) {
        var years = values.of(neighbourhood.id());
        var figures = Arrays.stream(CbsFigure.values())
                .filter(figure -> years.values().stream().anyMatch(year -> year.containsKey(figure)))
                .toList();
        return years.isEmpty() && !rights.may(IMPORT_FIGURES.name())
                ? Optional.empty()
                : Optional.of(new Part("cbsfile/part", new Content(figures, years)));
    }
}
