package nl.veerkrachtigebuurten.platform;

import java.util.Collection;
import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;

/**
 * Lets a query ask for any of many: {@code among(:seatIds, s.owner.id)}, with the ids, or the names of states, as one array.
 * Hibernate keeps what it made of such a query; one with {@code in :seatIds} it translates anew each time.
 */
public class Among implements FunctionContributor {

    /** The ids as such a query takes them. */
    public static Long[] ids(Collection<Long> ids) {
        return ids.toArray(Long[]::new);
    }

    /** The names by which the database knows these, as such a query takes them. */
    public static String[] names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toArray(String[]::new);
    }

    @Override
    public void contributeFunctions(FunctionContributions functions) {
        var truth = functions.getTypeConfiguration().getBasicTypeRegistry().resolve(StandardBasicTypes.BOOLEAN);
        functions.getFunctionRegistry().registerPattern("among", "?2=any(?1)", truth);
    }
}
