package nl.veerkrachtigebuurten.plan;

/**
 * A chapter got another text. Told while it is being saved, in the same transaction.
 *
 * @param number of the revision that holds it
 */
public record ChapterWritten(long chapterId, int number, String text) {}
