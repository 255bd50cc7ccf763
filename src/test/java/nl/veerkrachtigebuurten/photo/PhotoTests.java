package nl.veerkrachtigebuurten.photo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import javax.imageio.ImageIO;
import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Photos with findings: what they tell, and to whom. */
@PortalTest
class PhotoTests {

    private static final String FINDINGS = "/buurtscans/kloosstraat-2024/bevindingen/";
    private static final String PLACE = "GPS 51.8123 4.6411";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @AfterEach
    void takeAway() {
        database.sql("delete from finding_photo where finding_id = ?")
                .param(finding())
                .update();
    }

    @Test
    @SignedInAs("participatie")
    void aPhotoIsKeptWithoutWhereItWasTaken() throws Exception {
        assertThat(new String(photo(), ISO_8859_1)).contains(PLACE);
        var key = UUID.randomUUID();
        for (var tap = 0; tap < 5; tap++) {
            assertThat(upload(photo(), key)).hasStatus3xxRedirection();
        }
        assertThat(numberOfPhotos()).isEqualTo(1);

        var shown = browser.get().uri(address(lastPhoto())).exchange();
        assertThat(shown)
                .hasStatusOk()
                .hasContentType("image/jpeg")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Cache-Control", "max-age=3600, private");
        var content = shown.getResponse().getContentAsByteArray();
        assertThat(new String(content, ISO_8859_1)).doesNotContain("GPS", "Exif");
        assertThat(ImageIO.read(new ByteArrayInputStream(content)).getWidth()).isEqualTo(1600);
        assertThat(browser.get().uri(FINDINGS + finding())).bodyText().contains("Eén foto", address(lastPhoto()));
    }

    @Test
    @SignedInAs("participatie")
    void whatIsNoPhotoIsRefusedBesideTheField() throws Exception {
        var text = "<svg onload=alert(1)>".getBytes(ISO_8859_1);
        assertThat(upload(text, UUID.randomUUID()))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("geen foto die we");
        assertThat(upload(new byte[0], UUID.randomUUID()))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Kies een foto");
        assertThat(upload(new byte[15_000_001], UUID.randomUUID())).bodyText().contains("groter dan 15 MB");
        for (var number = 0; number < 4; number++) {
            assertThat(upload(photo(), UUID.randomUUID())).hasStatus3xxRedirection();
        }
        assertThat(upload(photo(), UUID.randomUUID()))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("al vier foto’s");
        assertThat(numberOfPhotos()).isEqualTo(4);
        assertThat(browser.delete().uri(address(lastPhoto())).with(csrf())).hasStatus3xxRedirection();
        assertThat(numberOfPhotos()).isEqualTo(3);
    }

    @Test
    @SignedInAs("programmabureau")
    void whoMayNotKnowThePlaceSeesNoPhoto() {
        database.sql("insert into finding_photo (version, finding_id, key, content, author_name, created_at)"
                        + " values (0, ?, gen_random_uuid(), decode(repeat('00', 200), 'hex'), 'Test', now())")
                .param(finding())
                .update();

        assertThat(browser.get().uri(address(lastPhoto()))).hasStatus(FORBIDDEN);
        assertThat(browser.get().uri(FINDINGS + finding()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/fotos");
        assertThat(browser.get().uri(FINDINGS + finding() + "/fotos/nieuw")).hasStatus(FORBIDDEN);
    }

    private MvcTestResult upload(byte[] content, UUID key) {
        return browser.post()
                .uri(FINDINGS + finding() + "/fotos")
                .multipart()
                .file(new MockMultipartFile("file", "foto.jpg", "image/jpeg", content))
                .param("key", key.toString())
                .with(csrf())
                .exchange();
    }

    /** Wider than is kept, and with a segment in which cameras write where they were. */
    private static byte[] photo() throws IOException {
        var plain = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(2000, 1000, BufferedImage.TYPE_INT_RGB), "jpeg", plain);
        var told = ("Exif\0\0" + PLACE).getBytes(ISO_8859_1);
        var photo = new ByteArrayOutputStream();
        photo.write(plain.toByteArray(), 0, 2);
        photo.write(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (told.length + 2)});
        photo.write(told);
        photo.write(plain.toByteArray(), 2, plain.size() - 2);
        return photo.toByteArray();
    }

    private String address(long photo) {
        return FINDINGS + finding() + "/fotos/" + photo;
    }

    private long finding() {
        return database.sql("select min(f.id) from finding f join buurtscan s on s.id = f.buurtscan_id"
                        + " where s.slug = 'kloosstraat-2024'")
                .query(Long.class)
                .single();
    }

    private int numberOfPhotos() {
        return database.sql("select count(*)::int from finding_photo where finding_id = ?")
                .param(finding())
                .query(Integer.class)
                .single();
    }

    private long lastPhoto() {
        return database.sql("select max(id) from finding_photo")
                .query(Long.class)
                .single();
    }
}
