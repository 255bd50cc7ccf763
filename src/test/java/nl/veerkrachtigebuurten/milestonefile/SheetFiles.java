package nl.veerkrachtigebuurten.milestonefile;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.veerkrachtigebuurten.sheet.SheetFormat;
import nl.veerkrachtigebuurten.sheet.SheetReader;
import nl.veerkrachtigebuurten.sheet.UnreadableSheetException;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What somebody does with a sheet: take it out, change cells, take it in. */
record SheetFiles(MockMvcTester browser) {

    byte[] take(String address) {
        return browser.get().uri(address).exchange().getResponse().getContentAsByteArray();
    }

    List<List<String>> rows(byte[] content) {
        try {
            return SheetReader.read(content, 5000).stream()
                    .map(row -> (List<String>) new ArrayList<>(row.cells()))
                    .collect(Collectors.toCollection(ArrayList::new));
        } catch (UnreadableSheetException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    byte[] write(List<List<String>> rows, SheetFormat format) {
        var out = new ByteArrayOutputStream();
        try (var sheet = format.write(out, "Mijlpalen")) {
            for (var row : rows) {
                sheet.row(row);
            }
        } catch (java.io.IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    MvcTestResult upload(byte[] content, String name) {
        return browser.post()
                .uri("/routekaart/import")
                .multipart()
                .file(new MockMultipartFile("file", name, "application/octet-stream", content))
                .with(csrf())
                .exchange();
    }

    /** The address of the page that shows what would change. */
    String preview(List<List<String>> rows) {
        return String.valueOf(upload(write(rows, SheetFormat.XLSX), "routekaart.xlsx")
                .getResponse()
                .getRedirectedUrl());
    }

    MvcTestResult confirm(String address) {
        return browser.put().uri(address).with(csrf()).exchange();
    }

    static List<String> titled(String title, List<List<String>> rows) {
        return rows.stream()
                .filter(row -> row.get(at("mijlpaal", rows)).equals(title))
                .findFirst()
                .orElseThrow();
    }

    static int at(String heading, List<List<String>> rows) {
        return rows.get(0).indexOf(heading);
    }

    static void set(List<String> row, String heading, String text, List<List<String>> rows) {
        while (row.size() < rows.get(0).size()) {
            row.add("");
        }
        row.set(at(heading, rows), text);
    }
}
