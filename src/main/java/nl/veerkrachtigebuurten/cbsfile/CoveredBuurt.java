package nl.veerkrachtigebuurten.cbsfile;

import java.util.List;

/** A buurt of the programme, and the codes of the CBS buurten that it covers in a year. */
record CoveredBuurt(long id, String name, List<String> codes) {}
