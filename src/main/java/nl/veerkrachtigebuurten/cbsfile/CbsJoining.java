package nl.veerkrachtigebuurten.cbsfile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Joins the figures of the CBS buurten that one buurt covers. */
final class CbsJoining {

    private CbsJoining() {}

    /**
     * Numbers are added; averages are weighed by the number that they are an average over. What is missing of one is left
     * out of the whole: a part of a sum is no sum.
     *
     * @param buurten of each what CBS says
     */
    static Map<CbsFigure, BigDecimal> join(Collection<Map<CbsFigure, BigDecimal>> buurten) {
        var joined = new EnumMap<CbsFigure, BigDecimal>(CbsFigure.class);
        for (var figure : CbsFigure.values()) {
            var values = values(buurten, figure);
            var value = values.size() < buurten.size() || values.isEmpty() ? null : join(buurten, figure, values);
            if (value != null) {
                joined.put(figure, value);
            }
        }
        return joined;
    }

    private static @Nullable BigDecimal join(
            Collection<Map<CbsFigure, BigDecimal>> buurten, CbsFigure figure, List<BigDecimal> values) {
        if (values.size() == 1) {
            return values.get(0);
        }
        if (figure.weight() == null) {
            return sum(values);
        }
        var weights = values(buurten, figure.weight());
        var total = sum(weights);
        return weights.size() < values.size() || total.signum() == 0 ? null : weighed(values, weights, total);
    }

    private static BigDecimal weighed(List<BigDecimal> values, List<BigDecimal> weights, BigDecimal total) {
        var sum = BigDecimal.ZERO;
        for (var place = 0; place < values.size(); place++) {
            sum = sum.add(values.get(place).multiply(weights.get(place)));
        }
        return sum.divide(total, 1, RoundingMode.HALF_UP);
    }

    private static List<BigDecimal> values(Collection<Map<CbsFigure, BigDecimal>> buurten, CbsFigure figure) {
        return buurten.stream()
                .map(buurt -> buurt.get(figure))
                .filter(Objects::nonNull)
                .toList();
    }

    private static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
