package nl.veerkrachtigebuurten.fitcheck;

/** What somebody says of a plan or an intervention. */
public enum Fit {
    FITS,
    PARTLY,
    MISFIT
}
