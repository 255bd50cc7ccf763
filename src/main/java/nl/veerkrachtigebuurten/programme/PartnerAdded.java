package nl.veerkrachtigebuurten.programme;

/** A partner joined the coalition. */
public record PartnerAdded(long partnerId) {}
