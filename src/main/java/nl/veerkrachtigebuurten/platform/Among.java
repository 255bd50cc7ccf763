package nl.veerkrachtigebuurten.platform;

import java.util.Collection;
import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;

/**
 * Lets a query ask for any of many ids: {@code among(s.owner.id, :seatIds)}, with the ids as one array. Hibernate keeps
 * what it made of such a query, and the database its plan; a query with {@code in :seatIds} is translated anew each time.
 */
public class Among implements FunctionContributor {

    /** The ids as such a query takes them. */
    public static Long[] ids(Collection<Long> ids) {
        return ids.toArray(Long[]::new);
    }

    @Override
    public void contributeFunctions(FunctionContributions functions) {
        var truth = functions.getTypeConfiguration().getBasicTypeRegistry().resolve(StandardBasicTypes.BOOLEAN);
        functions.getFunctionRegistry().registerPattern("among", "?1=any(?2)", truth);
    }
}
