package vn.giamsat.api.evidence;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of the types that offices have, built as their formats say. */
final class SampleFiles {

    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";

    private SampleFiles() {}

    static byte[] of(String name) throws IOException {
        return switch (name) {
            case "a.doc" -> compound("WordDocument");
            case "a.xls" -> compound("Workbook");
            case "a.rtf" -> "{\\rtf1\\ansi Bien ban}".getBytes(StandardCharsets.US_ASCII);
            case "a.heic" ->
                    joined(
                            box("ftyp", "heic", "0000", "mif1", "heic"),
                            box("meta", "0000"),
                            box("mdat", "1234"));
            case "a.webp" ->
                    "RIFF\u001A\0\0\0WEBPVP8L\r\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
            case "a.mov" -> joined(box("wide"), box("mdat", "1234"), box("moov", "trak"));
            case "a.m4a" ->
                    joined(
                            box("ftyp", "M4A ", "0000", "isom"),
                            box("moov", "trak"),
                            box("mdat", "1234"));
            case "a.mp4" -> film("isom");
            case "a.eml" ->
                    "Received: by mail\r\n id 1\r\nFrom: a@example.vn\r\nSubject: Moi hop\r\n\r\nKinh gui"
                            .getBytes(StandardCharsets.US_ASCII);
            case "a.zip" -> Archives.holding("a.pdf", "b.pdf");
            case "a.docx" -> document("wordprocessingml", "document", "word/document.xml");
            case "a.xlsx" -> document("spreadsheetml", "sheet", "xl/workbook.xml");
            case "a.pptx" -> document("presentationml", "presentation", "ppt/presentation.xml");
            default -> throw new IllegalArgumentException(name);
        };
    }

    static byte[] film(String brand) throws IOException {
        return joined(
                box("ftyp", brand, "0200", brand, "avc1"),
                box("free"),
                box("mdat", "12345678"),
                box("moov", "mvhd"));
    }

    /** Packed as ISO/IEC 29500-2 says, with the main part wherever it is wanted. */
    static byte[] document(String family, String kind, String main) throws IOException {
        String part = main.startsWith("/") ? main.substring(1) : main;
        String type =
                "application/vnd.openxmlformats-officedocument.%s.%s.main+xml"
                        .formatted(family, kind);
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Override PartName="/%s" ContentType="%s"/></Types>
                """
                        .formatted(part, type));
        parts.put(
                "_rels/.rels",
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="rId1" Type="%s" Target="%s"/></Relationships>
                """
                        .formatted(OFFICE, main));
        parts.put(part, "<x/>");
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> each : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** A header of 512 octets and a directory with the root and one stream ([MS-CFB]). */
    private static byte[] compound(String stream) {
        byte[] file = new byte[1_024];
        byte[] signature = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
        System.arraycopy(signature, 0, file, 0, signature.length);
        entry(file, 512, "Root Entry", 5);
        entry(file, 640, stream, 2);
        return file;
    }

    private static void entry(byte[] file, int at, String name, int kind) {
        byte[] letters = (name + '\0').getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(letters, 0, file, at, letters.length);
        file[at + 64] = (byte) letters.length;
        file[at + 66] = (byte) kind;
    }

    private static byte[] box(String type, String... content) throws IOException {
        byte[] inside = String.join("", content).getBytes(StandardCharsets.ISO_8859_1);
        var bytes = new ByteArrayOutputStream();
        var box = new DataOutputStream(bytes);
        box.writeInt(8 + inside.length);
        box.writeBytes(type);
        box.write(inside);
        return bytes.toByteArray();
    }

    private static byte[] joined(byte[]... boxes) {
        int size = Arrays.stream(boxes).mapToInt(box -> box.length).sum();
        byte[] all = new byte[size];
        int at = 0;
        for (byte[] box : boxes) {
            System.arraycopy(box, 0, all, at, box.length);
            at += box.length;
        }
        return all;
    }
}
