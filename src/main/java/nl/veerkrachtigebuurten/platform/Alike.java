package nl.veerkrachtigebuurten.platform;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;

/** How much a name resembles what was typed, whatever the accents, capitals and slips: a piece of a query. */
public class Alike implements FunctionContributor {

    /** From 0 to 1, for {@code x.name} and {@code :words}; what is at least 0.55 was probably meant. */
    public static final String NAME = "resemblance(:words, x.name)";

    @Override
    public void contributeFunctions(FunctionContributions functions) {
        var number = functions.getTypeConfiguration().getBasicTypeRegistry().resolve(StandardBasicTypes.DOUBLE);
        functions
                .getFunctionRegistry()
                .registerPattern(
                        "resemblance", "word_similarity(unaccent(lower(?1)),unaccent(lower(?2)))::float8", number);
    }
}
