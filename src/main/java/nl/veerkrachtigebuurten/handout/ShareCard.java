package nl.veerkrachtigebuurten.handout;

/**
 * How a page shows itself where its address is shared.
 *
 * @param image the whole address of its picture
 * @param alt the picture in words
 */
record ShareCard(String title, String description, String url, String image, String alt) {}
