package nl.veerkrachtigebuurten.retention;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * For how many days what points to people is kept.
 *
 * @param contacts of people who no longer hold a seat, with their account
 * @param places exact ones, of findings
 * @param hearings on which day and through whom something was heard: after that the month stays
 * @param photos of findings
 * @param withdrawn words of findings that were taken back
 * @param drafts what was typed and not saved
 * @param imports rows of files of findings that nobody took in
 * @param unconfirmed addresses of followers who never answered
 */
@ConfigurationProperties("portal.retention")
record RetentionPeriods(
        @DefaultValue("365") int contacts,
        @DefaultValue("730") int places,
        @DefaultValue("730") int hearings,
        @DefaultValue("730") int photos,
        @DefaultValue("365") int withdrawn,
        @DefaultValue("90") int drafts,
        @DefaultValue("30") int imports,
        @DefaultValue("2") int unconfirmed) {}
