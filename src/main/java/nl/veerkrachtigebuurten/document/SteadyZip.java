package nl.veerkrachtigebuurten.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The same files packed without the moment of packing, so that the same files give the same bytes. */
final class SteadyZip {

    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private SteadyZip() {}

    static byte[] of(byte[] packed) throws IOException {
        var bytes = new ByteArrayOutputStream(packed.length);
        try (var from = new ZipInputStream(new ByteArrayInputStream(packed));
                var to = new ZipOutputStream(bytes)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(without(entry));
                from.transferTo(to);
            }
        }
        return bytes.toByteArray();
    }

    /** What is stored as it is stays so: the type of an OpenDocument file has to. */
    private static ZipEntry without(ZipEntry entry) {
        var steady = new ZipEntry(entry.getName());
        steady.setTimeLocal(ALWAYS);
        if (entry.getMethod() == ZipEntry.STORED) {
            steady.setMethod(ZipEntry.STORED);
            steady.setSize(entry.getSize());
            steady.setCrc(entry.getCrc());
        }
        return steady;
    }
}
