package vn.giamsat.api.evidence.content;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A document as ISO/IEC 29500-2 packs it: its relationships name the main part, and the list of
 * content types says what that part is. Where the part lies and what it is called is free.
 */
public final class OfficeDocument {

    private static final int LONGEST_PART = 1 << 20;
    private static final String MAIN = "/officeDocument";
    private static final XMLInputFactory XML = xml();

    private final ZipFile zip;

    private OfficeDocument(ZipFile zip) {
        this.zip = zip;
    }

    /** The family is wordprocessingml, spreadsheetml or presentationml. */
    public static boolean isOf(Path file, String family) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            var document = new OfficeDocument(zip);
            String main = document.mainPart();
            return main != null
                    && zip.getEntry(main) != null
                    && document.typeOf(main).contains("." + family + ".")
                    && document.typeOf(main).endsWith(".main+xml");
        } catch (ZipException | XMLStreamException | IllegalArgumentException damaged) {
            return false;
        }
    }

    private @Nullable String mainPart() throws IOException, XMLStreamException {
        XMLStreamReader relationships = read("_rels/.rels");
        while (relationships != null && relationships.hasNext()) {
            if (relationships.next() == XMLStreamReader.START_ELEMENT
                    && relationships.getLocalName().equals("Relationship")
                    && attribute(relationships, "Type").endsWith(MAIN)) {
                String target = attribute(relationships, "Target");
                return target.startsWith("/") ? target.substring(1) : target;
            }
        }
        return null;
    }

    private String typeOf(String part) throws IOException, XMLStreamException {
        Map<String, String> types = new HashMap<>();
        XMLStreamReader list = read("[Content_Types].xml");
        while (list != null && list.hasNext()) {
            if (list.next() == XMLStreamReader.START_ELEMENT) {
                String of =
                        list.getLocalName().equals("Override")
                                ? attribute(list, "PartName")
                                : "*." + attribute(list, "Extension");
                types.put(of, attribute(list, "ContentType"));
            }
        }
        String byExtension = "*" + part.substring(Math.max(part.lastIndexOf('.'), 0));
        return types.getOrDefault("/" + part, types.getOrDefault(byExtension, ""));
    }

    private @Nullable XMLStreamReader read(String part) throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return null;
        }
        try (InputStream content = zip.getInputStream(entry)) {
            byte[] bytes = content.readNBytes(LONGEST_PART);
            return XML.createXMLStreamReader(new ByteArrayInputStream(bytes));
        }
    }

    private static String attribute(XMLStreamReader element, String name) {
        String value = element.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** Nothing is fetched and nothing expands. */
    private static XMLInputFactory xml() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
