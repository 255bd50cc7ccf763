package nl.veerkrachtigebuurten.programme;

/** That the programme is in the database: told at every start, before anybody can come in. */
public record ProgrammeReady() {}
