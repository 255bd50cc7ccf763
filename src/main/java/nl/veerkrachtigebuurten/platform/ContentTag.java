package nl.veerkrachtigebuurten.platform;

import org.springframework.util.DigestUtils;

/** The tag by which one asks whether what one has is still the same. Weak: on the way it may be compressed. */
public final class ContentTag {

    private ContentTag() {}

    public static String of(byte[] content) {
        return "W/\"" + DigestUtils.md5DigestAsHex(content) + "\"";
    }
}
